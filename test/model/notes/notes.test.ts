// Notes by label, in the sentence and for all that follows: the words for each, and what they do not reach.
import assert from 'node:assert/strict';
import { describeParties, describeTasks, parseItem, wordsAt } from '../describe';

const list = (words: string) => words.split(' ');

/** Form, words and bodies of the only note behind a sentence. */
function noteIn(words: string): string | null {
  const document = parseItem(words);
  const notes = document.tasks.flatMap(({ responsibility }) => responsibility ?? []);
  assert.ok(notes.length <= 1, 'more than one note');
  const [note] = notes;
  return note ? `${note.form} «${wordsAt(document, note.span)}» ${describeParties(note.parties)}` : null;
}

describe('labels of notes', () => {
  const heads = list(
    '责任 牵头 负责 配合 参加 参与 协助 协作 协办 协同 主办 承办 实施 落实 执行 组织 主责 主管 支持 完成 监管 主要责任 共同责任 具体责任 第一责任 牵头责任 协同责任',
  );
  for (const head of heads)
    for (const tail of list('单位 部门 处室 科室 股室 机构 主体'))
      it(`${head}${tail}`, () => {
        const role = /牵头|主办/.test(head)
          ? '牵头'
          : /配合|协/.test(head) || head === '支持'
            ? '配合'
            : /参/.test(head)
              ? '参与'
              : '负责';
        assert.equal(
          noteIn(`加强监管。\n${head}${tail}：市教育局`),
          `line «${head}${tail}：市教育局» ${role} 市教育局`,
        );
        assert.equal(
          noteIn(`加强监管。（${head}${tail}：市教育局）`),
          `bracket «（${head}${tail}：市教育局）» ${role} 市教育局`,
        );
      });
  for (const label of list('责任单位及分工 责任单位及职责 责任单位及配合单位 责任部门及配合部门'))
    it(label, () => {
      assert.match(noteIn(`加强监管。\n${label}：市教育局`) ?? '', /^line .* 市教育局$/);
    });
  for (const label of list('牵头 责任 配合 负责 分工'))
    it(`${label} alone in a bracket`, () => {
      assert.match(noteIn(`加强监管。（${label}：市教育局）`) ?? '', /市教育局$/);
    });
  for (const label of list(
    '完成时间 完成时限 时间节点 时间要求 时限要求 时限 进度安排 责任领导 牵头领导 分管领导 包保领导 联系领导 责任人 负责人 联系人 联系电话',
  ))
    it(`${label} names no body`, () => {
      assert.equal(
        noteIn(`加强监管。（责任单位：市教育局；${label}：市司法局；配合单位：市商务局）`),
        `bracket «（责任单位：市教育局；${label}：市司法局；配合单位：市商务局）» 负责 市教育局；配合 市商务局`,
      );
    });
  it('end at the full stop of a line', () => {
    for (const mark of '。；;.')
      assert.equal(noteIn(`加强监管。\n责任单位：市教育局${mark}`), `line «责任单位：市教育局${mark}» 负责 市教育局`);
    assert.equal(noteIn('加强监管。\n责任单位 ： 市教育局'), 'line «责任单位 ： 市教育局» 负责 市教育局');
    assert.equal(noteIn('加强监管。\n责任单位：'), null);
  });
});

describe('brackets', () => {
  for (const [words, note] of [
    ['（市教育局、市商务局）', 'bracket «（市教育局、市商务局）» 负责 市教育局、市商务局'],
    ['（市教育局）', 'bracket «（市教育局）» 负责 市教育局'],
    ['（青石县）', null],
    ['（市教育局、青石县）', 'bracket «（市教育局、青石县）» 负责 市教育局、青石县'],
    ['（市教育局、云溪晚报）', null],
    ['（养老机构）', null],
  ] as const)
    it(words, () => {
      assert.equal(noteIn(`加强监管。${words}`), note);
    });
  for (const lead of list('以下简称 以下统称 以下合称 简称 统称 合称 又称 即 原'))
    it(`${lead} gives another name`, () => {
      assert.equal(noteIn(`加强监管。（${lead}市教育局负责）`), null);
    });
  for (const before of '。！？）')
    it(`with bodies alone is one behind ${before}`, () => {
      assert.notEqual(noteIn(`（加强）监管${before}（市教育局）`), null);
    });
  it('with bodies alone is none within a sentence', () => {
    assert.equal(noteIn('加强监管（市教育局）工作。'), null);
    assert.equal(noteIn('加强监管，（市教育局）工作。'), null);
  });
  it('of more than 600 characters is none', () => {
    const bodies = (length: number) => `（${'市教育局、'.repeat(130).slice(0, length - 5)}局负责）`;
    assert.notEqual(noteIn(`加强监管。${bodies(590)}`), null);
    assert.equal(noteIn(`加强监管。${bodies(610)}`), null);
  });
  it('that follow each other are one', () => {
    for (const gap of ['', ' ', '；', '、', '，', '。', '\n'])
      assert.match(
        noteIn(`加强监管。（市教育局牵头）${gap}（市商务局配合）`) ?? '',
        /牵头 市教育局；配合 市商务局$/,
        gap,
      );
  });
});

describe('notes in the sentence behind 由', () => {
  for (const [words, note] of [
    ['该工作由市教育局牵头。', '由市教育局牵头» 牵头 市教育局'],
    ['该工作由市教育局负责。', '由市教育局负责» 负责 市教育局'],
    ['该工作由市教育局承办。', '由市教育局承办» 负责 市教育局'],
    ['该工作由市教育局主办。', '由市教育局主办» 牵头 市教育局'],
    ['该工作由市教育局组织实施。', '由市教育局组织实施» 负责 市教育局'],
    ['该工作由市教育局统筹，年底完成。', '由市教育局统筹» 牵头 市教育局'],
    ['该工作由市教育局统筹。', '由市教育局统筹» 牵头 市教育局'],
    [
      '该工作由市教育局牵头,市商务局配合;市司法局参与。',
      '由市教育局牵头,市商务局配合;市司法局参与» 牵头 市教育局；配合 市商务局；参与 市司法局',
    ],
    ['该工作由市教育局牵头，年底完成，市商务局配合。', '由市教育局牵头» 牵头 市教育局'],
    ['该工作由市教育局负责检查，市商务局负责巡查。', '由市教育局负责检查，市商务局负责巡查» 负责 市教育局、市商务局'],
    [
      '该工作由市教育局负责检查，加强宣传，市商务局负责巡查。',
      '由市教育局负责检查，加强宣传，市商务局负责巡查» 负责 市教育局、市商务局',
    ],
    ['该工作由市教育局负责检查，学校负责巡查。', '由市教育局负责» 负责 市教育局'],
    ['该工作由市教育局、市商务局负责。', '由市教育局、市商务局负责» 负责 市教育局、市商务局'],
    ['该工作由市教育局负责人召集。', null],
    ['该工作由市教育局负责同志召集。', null],
    ['该工作由市教育局检查。', null],
    ['该工作由企业负责。', null],
  ] as const)
    it(words, () => {
      assert.equal(noteIn(words), note === null ? null : `sentence «${note}`);
    });
  it('reach no farther than 80 characters', () => {
    const names = (count: number) => Array.from({ length: count }, () => '市教育局').join('、');
    assert.notEqual(noteIn(`该工作由${names(15)}负责。`), null);
    assert.equal(noteIn(`该工作由${names(17)}负责。`), null);
  });
});

describe('notes whose names begin the sentence', () => {
  for (const [words, parties] of [
    ['市教育局牵头，市商务局配合。', '牵头 市教育局；配合 市商务局'],
    ['市教育局牵头负责。', '牵头 市教育局'],
    ['市教育局牵头组织检查。', '牵头 市教育局'],
    ['市教育局牵头抓好检查。', '牵头 市教育局'],
    ['市教育局牵头；市商务局配合。', '牵头 市教育局；配合 市商务局'],
    ['市教育局牵头开展检查。', null],
    ['校园检查：市教育局牵头，市商务局配合。', '牵头 市教育局；配合 市商务局'],
    ['校园检查:市教育局牵头，市商务局配合。', '牵头 市教育局；配合 市商务局'],
    ['校园检查（试点）：市教育局牵头，市商务局配合。', null],
    ['市教育局负责检查。', '负责 市教育局'],
    ['市教育局负责的检查。', null],
    ['市教育局负责人检查。', null],
    ['市教育局负责制要落实。', null],
    ['市教育局负责同志检查。', null],
    ['市教育局统筹，市商务局配合。', '牵头 市教育局；配合 市商务局'],
    ['市教育局统筹检查。', null],
    ['市教育局：负责检查。', '负责 市教育局'],
    ['教育部门：负责检查。', null],
    ['局里负责检查。', null],
  ] as const)
    it(words, () => {
      assert.equal(noteIn(words)?.replace(/^.*» /, '') ?? null, parties);
    });
  for (const work of list(
    '开展 组织 实施 加强 强化 对食堂 建立 健全 完善 制定 出台 推进 推动 推行 落实 联合 共同 定期 适时 及时 每月 做好 抓好 进行 负责 探索 督促 指导 研究 印发 召开 打击 严厉 依法 严格 积极 深入 加大 规范 检查 在年底 于年底 按规定 以案',
  ))
    it(`市教育局会同市商务局${work}`, () => {
      assert.equal(
        noteIn(`市教育局会同市商务局${work}检查工作。`)?.replace(/^.*» /, ''),
        '负责 市教育局；配合 市商务局',
      );
    });
  it('会同 without a body is none', () => {
    assert.equal(noteIn('市教育局会同家长开展检查。'), null);
    assert.equal(noteIn('学校会同市商务局开展检查。'), null);
    assert.equal(noteIn('市教育局会同市商务局。')?.replace(/^.*» /, ''), '负责 市教育局；配合 市商务局');
  });
});

describe('blanket clauses', () => {
  const blanketOf = (sentence: string) => {
    const tasks = describeTasks(`某区2024年食品安全计划\n${sentence}\n一、甲\n（一）开展检查。`);
    return tasks.find((task) => task.includes('开展检查'))?.split(' ← ')[1];
  };
  for (const all of list('以下 下列 本计划 本方案 本要点 本安排'))
    for (const work of list('工作 任务 措施 事项 内容'))
      it(`${all}各项${work}`, () => {
        assert.equal(blanketOf(`${all}各项${work}均由市教育局负责。`), 'blanket 负责 市教育局');
      });
  for (const verb of list('均由 均需 均需要 均须 均应由 均要 均应 都由 都需 都须 统一由'))
    it(`以下工作${verb}`, () => {
      assert.equal(blanketOf(`以下工作${verb}市教育局负责。`), 'blanket 负责 市教育局');
    });
  for (const duty of list('牵头 负责 落实 组织实施 配合'))
    it(`以下工作均由…${duty}`, () => {
      assert.match(blanketOf(`以下工作均由市教育局${duty}。`) ?? '', /^blanket .* ?市教育局/);
    });
  for (const missing of list('未列明 未列出 未注明 未标注 未明确 没有列明 没有注明'))
    for (const body of list('责任单位 责任部门'))
      it(`${missing}${body}`, () => {
        assert.equal(blanketOf(`${missing}${body}的，由市教育局负责。`), 'blanket 负责 市教育局');
        assert.equal(blanketOf(`${missing}${body}的任务均由市教育局负责。`), 'blanket 负责 市教育局');
      });
  for (const omitted of list(
    '不再列出 不再逐一列出 不再逐项列明 不再逐条标注 不再一一注明 不再分别列示 不再另行列出 不再单独列出 不再重复列出',
  ))
    it(omitted, () => {
      assert.equal(blanketOf(`食堂工作均需市教育局落实，${omitted}。`), 'blanket 负责 市教育局');
      assert.equal(blanketOf(`食堂工作由市教育局落实，${omitted}。`), 'blanket 负责 市教育局');
    });
  for (const words of list(
    '责任分工见附件2 任务分工详见附件2 职责分工按照附件2 责任分工按附表2 责任分工安排见本方案附件2',
  ))
    it(words, () => {
      assert.equal(blanketOf(`${words}。`), 'blanket 无');
    });
  for (const words of [
    '以下工作由市教育局负责。',
    '以下工作均很重要。',
    '未列明责任单位。',
    '食堂工作不再安排。',
    '职责分工按规定执行。',
    '责任分工见文件。',
  ])
    it(`none in ${words}`, () => {
      assert.equal(blanketOf(words), '无');
    });
});

describe('words that make a note one for the group', () => {
  const groupOf = (lead: string) =>
    describeTasks(
      `一、甲\n（一）治理\n1.查清污染。\n2.规范用药。（市环保局负责）\n3.加强宣传。\n（${lead}由市农业局负责）`,
    ).map((task) => task.split(' ← ')[1]!.split(' ')[0]);
  for (const which of list('以上 上述'))
    for (const middle of ['', '各项', '各条', '所有', '全部', '的', '重点', '各项重点'])
      for (const work of list('工作 任务 事项 措施 内容'))
        it(`${which}${middle}${work}`, () => {
          assert.deepEqual(groupOf(`${which}${middle}${work}`), ['group', 'bracket', 'group']);
        });
  for (const tail of list('均 都 统一'))
    it(`以上工作${tail}`, () => {
      assert.deepEqual(groupOf(`以上工作${tail}`), ['group', 'bracket', 'group']);
    });
});
