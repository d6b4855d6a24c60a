// Completion of sentences of the higher plan that the draft has not taken up.
import assert from 'node:assert/strict';
import { untakenSentences } from '../../../server/src/features/completion/untakenSentences';
import { toMarkdown } from '../../../server/src/features/places/explanation';
import { parsePlan } from '../../../server/src/plan/document';
import { compareByHand, type QuotedComparison } from '../../support/comparisons';

const city = [
  '云州市2026年食品安全监督管理计划',
  '三、加强生产经营监管',
  '（一）提升餐饮服务质量。网络餐饮平台入网商户实名核验率达到100%，外卖封签使用率达到90%以上；全市抽检量达到6批次/千人，其中餐饮具占比不低于5%。（市市场监管局负责）',
  '（二）守护校园食品安全。学校食堂“互联网+明厨亮灶”建成率达到100%。校外供餐单位检查每季度不少于1次。（市教育局负责）',
  '（三）整治小作坊。小作坊提升改造率达到80%。（市市场监管局负责）',
  '四、严惩违法犯罪',
  '（一）强化执法。重大案件公布率达到100%。（市公安局负责）',
].join('\n');
const cursor = '│';

/** The texts that are offered at │ of a draft, in their order. */
function offeredAt(marked: string, pairs: Partial<QuotedComparison>) {
  const text = `临江区2026年食品安全监督管理计划\n${marked}`;
  const document = parsePlan(text.replace(cursor, ''));
  const comparisons = [compareByHand(document, { superior: city, ...pairs })];
  const issuer = { level: '区', region: '临江区' } as const;
  const offered = untakenSentences({ document, comparisons, offset: text.indexOf(cursor), issuer });
  return [...offered].sort((a, b) => (a.sortText < b.sortText ? -1 : 1));
}

const texts = (...parameters: Parameters<typeof offeredAt>) => offeredAt(...parameters).map(({ edit }) => edit.newText);
const section = '一、严管生产经营\n（一）餐饮行动。开展检查。';
const checked = { superior: '入网商户', own: '开展检查' };

describe('features: sentences of the higher plan', () => {
  it('are offered in the item that its task corresponds to', () =>
    assert.deepEqual(
      texts(`${section}│`, {
        tasks: [checked],
        targets: [{ superior: '达到90%以上' }, { superior: '达到6批次/千人' }],
      }),
      [
        '网络餐饮平台入网商户实名核验率达到100%，外卖封签使用率达到90%以上。',
        '全区抽检量达到6批次/千人，其中餐饮具占比不低于5%。',
      ],
    ));

  it('leave out the part that the draft has', () =>
    assert.deepEqual(
      texts(`${section}入网商户实名核验率达到100%。抽检量达到5批次/千人。│`, {
        targets: [
          { superior: '核验率达到100%', own: '核验率达到100%' },
          { superior: '达到90%以上' },
          { superior: '达到6批次/千人', own: '达到5批次/千人' },
          { superior: '不低于5%' },
        ],
      }),
      ['外卖封签使用率达到90%以上。', '餐饮具占比不低于5%。'],
    ));

  it('leave out the deadline that the draft has', () =>
    assert.deepEqual(
      texts(`${section}7月底前完成首轮。│`, {
        superior: `${city}\n（二）规范冷库。冷库备案率达到99%，首轮检查于6月底前完成。（市商务局负责）`,
        tasks: [{ superior: '冷库备案率', own: '开展检查' }],
        targets: [{ superior: '达到99%' }],
        deadlines: [{ superior: '6月底前', own: '7月底前' }],
      }),
      ['冷库备案率达到99%。'],
    ));

  it('leave out an aim beyond the figure that the draft has', () =>
    assert.deepEqual(
      texts(`${section}冷库备案率达到90%。│`, {
        superior: `${city}\n（二）规范冷库。冷库备案率达到90%，力争达到98%。（市商务局负责）`,
        tasks: [{ superior: '冷库备案率', own: '开展检查' }],
        targets: [{ superior: '备案率达到90%', own: '备案率达到90%' }, { superior: '力争达到98%' }],
      }),
      [],
    ));

  it('come from an item with the same title', () =>
    assert.deepEqual(
      texts('一、任务\n（一）加强校园食品安全。│', {
        targets: [{ superior: '建成率达到100%' }, { superior: '公布率达到100%' }],
      }),
      ['学校食堂“互联网+明厨亮灶”建成率达到100%。'],
    ));

  it('of the section come behind those of the item, but not what another item has taken up', () => {
    const draft = '一、强化生产经营监管\n（一）餐饮行动。开展检查。│\n（二）校园行动。校外供餐单位检查每季度1次。';
    const targets = [
      { superior: '提升改造率达到80%' },
      { superior: '达到90%以上' },
      { superior: '建成率达到100%' },
      { superior: '公布率达到100%' },
      { superior: '每季度不少于1次', own: '每季度1次' },
    ];
    assert.deepEqual(texts(draft, { tasks: [checked], targets }), [
      '网络餐饮平台入网商户实名核验率达到100%，外卖封签使用率达到90%以上。',
      '小作坊提升改造率达到80%。',
    ]);
  });

  it('are not offered where a single figure of their item has strayed in', () => {
    const draft = (words: string) =>
      `一、餐饮\n（一）网络餐饮。实名核验率达到100%，抽检量达到5批次/千人。${words}\n（二）培训。专业培训覆盖率达到95%。│`;
    const targets = [
      { superior: '核验率达到100%', own: '核验率达到100%' },
      { superior: '达到6批次/千人', own: '达到5批次/千人' },
      { superior: '达到90%以上', own: '达到95%' },
      { superior: '不低于5%' },
    ];
    assert.deepEqual(texts(draft(''), { targets }), []);
    assert.deepEqual(texts(draft('│').replace(/│$/, ''), { targets }), ['餐饮具占比不低于5%。']);
  });

  it('are not offered on the strength of an uncertain pair, nor outside a corresponding section', () => {
    const targets = [{ superior: '达到90%以上' }];
    assert.deepEqual(texts(`${section}│`, { tasks: [{ ...checked, confidence: 0.2 }], targets }), []);
    assert.deepEqual(texts(`${section}\n二、信息工作\n（一）报送信息。│`, { tasks: [checked], targets }), []);
    assert.deepEqual(texts('│开展检查。', { targets }), []);
  });

  it('are not offered from a section of which one thing alone was taken up', () => {
    const targets = [{ superior: '提升改造率达到80%' }];
    const one = `${section}\n（二）其他工作。│`;
    assert.deepEqual(texts(one, { tasks: [checked], targets }), []);
    const two = { superior: '学校食堂', own: '信息报送' };
    assert.equal(texts(one.replace('│', '信息报送。│'), { tasks: [checked, two], targets }).length, 1);
  });

  it('are not offered twice, nor where the draft has the words already', () => {
    const targets = [{ superior: '提升改造率达到80%' }];
    assert.deepEqual(texts('一、任务\n（一）整治小作坊。│小作坊提升改造率达到80%。', { targets }), []);
  });

  it('replace what is typed, and say where they come from', () => {
    const marked = '一、任务\n（一）整治小作坊。小作│';
    const [offered] = offeredAt(marked, { targets: [{ superior: '提升改造率达到80%' }] });
    const end = `临江区2026年食品安全监督管理计划\n${marked}`.indexOf(cursor);
    assert.deepEqual(offered!.edit, { span: { start: end - 2, end }, newText: '小作坊提升改造率达到80%。' });
    assert.equal(offered!.detail, '本稿未承接的市级目标');
    assert.equal(
      toMarkdown(offered!.documentation),
      '《云州市2026年食品安全监督管理计划》三、（三）\n\n> 小作坊**提升改造率达到80%**。',
    );
  });

  it('are found by their beginning and by each word of it', () => {
    const [offered] = offeredAt('一、任务\n（一）整治小作坊。│', { targets: [{ superior: '提升改造率达到80%' }] });
    const { filterText } = offered!;
    assert.ok(filterText.startsWith('小作坊提升改造率达到80%。 '));
    for (const word of [' 提升', ' 改造']) assert.ok(filterText.includes(word), filterText);
  });
});
