// Which task of the draft takes up a task of the higher plan; tasks are split and merged, and general words are none.
import assert from 'node:assert/strict';
import { compareTexts } from '../compareTexts';

const market = '规范农贸市场快检室建设，落实进货查验和索证索票。';
const school = '强化校园周边商铺巡查，落实集中用餐陪餐制度。';
const network = '督促外卖平台审核入网商户证照，推广餐饮封签。';
const plan = (place: string, ...items: readonly string[]) =>
  `${place}2026年食品安全监督管理计划\n一、重点任务\n${items.map((one, at) => `（${'一二三四五六'[at]}）${one}`).join('\n')}`;
const short = (text: string | undefined) => text?.replace(/^（.）/, '').slice(0, 4) ?? '-';
const rows = (superior: string, own: string) =>
  compareTexts(superior, own).tasks.map((row) => `${short(row.superior?.text)} / ${short(row.own?.text)}`);

describe('tasks of two plans', () => {
  it('are paired by their words, in the order of the higher plan, then those of the draft alone', () => {
    assert.deepEqual(rows(plan('云州市', market, school), plan('临江区', network, school, market)), [
      '规范农贸 / 规范农贸',
      '强化校园 / 强化校园',
      '- / 督促外卖',
    ]);
  });

  it('may share one that takes up several', () => {
    assert.deepEqual(rows(plan('云州市', market, school), plan('临江区', `${market}${school}`)), [
      '规范农贸 / 规范农贸',
      '强化校园 / 规范农贸',
    ]);
  });

  it('are alone where nothing is like them', () => {
    const { tasks } = compareTexts(plan('云州市', market), plan('临江区', network));
    assert.deepEqual(
      tasks.map(({ superior, own }) => [short(superior?.text), short(own?.text)]),
      [
        ['规范农贸', '-'],
        ['-', '督促外卖'],
      ],
    );
    for (const { confidence } of tasks) assert.ok(confidence >= 0.6, `${confidence}`);
  });

  it('are sure where the words are the same', () => {
    assert.equal(compareTexts(plan('云州市', market), plan('临江区', market)).tasks[0]?.confidence, 1);
  });

  it('are less sure the less of their words is the same', () => {
    const confidence = (own: string) => {
      const [row] = compareTexts(plan('云州市', market), plan('临江区', own)).tasks;
      assert.ok(row?.superior && row.own, own);
      return row.confidence;
    };
    for (const own of ['督促农贸市场摊贩亮照经营，清理过期食品。', '督促快检室公示结果。', '查验证照。'])
      assert.ok(confidence(own) < 0.6, own);
    const brief = confidence('落实进货查验。');
    assert.ok(brief >= 0.6 && brief < 0.75, `${brief}`);
  });

  it('prefer a whole task to a brief one', () => {
    const brief = '规范农贸市场快检室。';
    assert.deepEqual(rows(plan('云州市', market), plan('临江区', brief, market.replace('快检室建设', '经营秩序'))), [
      '规范农贸 / 规范农贸',
      '- / 规范农贸',
    ]);
    const { tasks } = compareTexts(
      plan('云州市', market),
      plan('临江区', brief, market.replace('快检室建设', '经营秩序')),
    );
    assert.match(tasks[0]!.own!.text, /经营秩序/);
    assert.deepEqual(rows(plan('云州市', market), plan('临江区', brief)), ['规范农贸 / 规范农贸']);
  });

  it('hold their place, words, first sentence and note', () => {
    const text = plan('临江区', `${market}加强宣传。（区市场监管局负责）`);
    const { own } = compareTexts(plan('云州市', market), text).tasks[0]!;
    assert.equal(own!.clause, '一、（一）');
    assert.equal(own!.text, `（一）${market}加强宣传。`);
    assert.equal(text.slice(own!.sentence.start, own!.sentence.end), `（一）${market}`);
    assert.deepEqual(
      own!.responsibility?.parties.map(({ name }) => name),
      ['区市场监管局'],
    );
  });
});

describe('what is no task to compare', () => {
  const compared = (own: string) =>
    compareTexts(plan('云州市', market), `临江区2026年食品安全监督管理计划\n${own}`).tasks.flatMap((row) =>
      row.own ? [short(row.own.text)] : [],
    );
  it('is text above the first heading, and under headings that hold none', () => {
    assert.deepEqual(compared(`为规范农贸市场，制定本计划。\n一、重点任务\n（一）${school}`), ['强化校园']);
    assert.deepEqual(compared(`一、组织保障\n（一）${network}\n二、重点任务\n（一）${school}`), ['强化校园']);
    assert.deepEqual(compared(`一、组织保障\n（一）甲\n1.${network}\n二、重点任务\n（一）${school}`), ['强化校园']);
  });

  it('but one with a note is', () => {
    assert.deepEqual(compared(`一、组织保障\n（一）${network}（区教育局负责）\n二、重点任务\n（一）${school}`), [
      '督促外卖',
      '强化校园',
    ]);
  });
});
