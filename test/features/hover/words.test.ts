// The words of hovers and hints for each verdict, in full, in their order, and how far they reach.
import assert from 'node:assert/strict';
import type { Verdict } from '../../../server/src/compare/comparison';
import { comparisonHover } from '../../../server/src/features/hover/comparisonHover';
import { departmentHover } from '../../../server/src/features/hover/departmentHover';
import { toMarkdown, toPlainText } from '../../../server/src/features/places/explanation';
import { superiorHints } from '../../../server/src/features/superior/superiorHints';
import { superiorPlaces } from '../../../server/src/features/superior/superiorPlaces';
import { parsePlan } from '../../../server/src/plan/document';
import { compareByHand, type QuotedComparison } from '../../support/comparisons';

const city = [
  '云州市2026年工作计划',
  '一、任务',
  '（一）餐饮。外卖封签使用率达到90%以上。死亡率控制在3‰以内，8月底前完成改造，7月底前完成排查，适时完成验收。（市市场监管局负责）',
].join('\n');
const own =
  '临江区2026年工作计划\n一、任务\n（一）餐饮。外卖封签使用率达到85%以上。死亡率控制在4‰以内，10月底前完成改造。（区市场监管局负责）\n';

type Quoted = Partial<QuotedComparison>;
function hover(words: string, ...quoted: readonly Quoted[]): string[] | null {
  const document = parsePlan(own);
  const comparisons = quoted.map((one) => compareByHand(document, { superior: city, ...one }));
  const found = comparisonHover(document, comparisons, own.indexOf(words));
  return found && toPlainText(found.parts).split('\n');
}

const target = { superior: '达到90%以上', own: '达到85%以上' };
const rate = { superior: '控制在3‰以内', own: '控制在4‰以内' };
const due = { superior: '8月底前', own: '10月底前' };
const as = (pair: object, verdict: Verdict, confidence = 1, reason?: string) => ({
  ...pair,
  verdict,
  confidence,
  ...(reason && { reason }),
});

describe('features: words of hovers', () => {
  for (const [verdict, confidence, reason, words] of [
    ['lower', 1, undefined, '低于市级要求'],
    ['equal', 0.6, undefined, '不低于市级要求'],
    ['higher', 1, undefined, '不低于市级要求'],
    ['lower', 0.59, undefined, '可能对应市级目标，请核对；如确为同一事项，则低于市级要求'],
    ['higher', 0.3, undefined, '可能对应市级目标，请核对；如确为同一事项，则不低于市级要求'],
    ['incomparable', 1, '对象不同', '与市级目标无法比较：对象不同'],
    ['incomparable', 1, undefined, '与市级目标无法比较'],
    ['incomparable', 0.3, '对象不同', '可能对应，但与市级目标无法比较：对象不同'],
  ] as const)
    it(`target, ${verdict}, ${confidence}`, () =>
      assert.deepEqual(hover('85%', { targets: [as(target, verdict, confidence, reason)] }), [
        words,
        '外卖封签使用率：本稿 ≥85%，市级 ≥90%',
        '《云州市2026年工作计划》一、（一）',
        '“外卖封签使用率达到90%以上。”',
      ]));

  for (const [verdict, confidence, words] of [
    ['lower', 1, '晚于市级时限'],
    ['equal', 1, '不晚于市级时限'],
    ['lower', 0.3, '可能对应市级时限，请核对；如确为同一事项，则晚于市级时限'],
    ['incomparable', 1, '与市级时限无法比较'],
  ] as const)
    it(`deadline, ${verdict}, ${confidence}`, () =>
      assert.equal(hover('10月', { deadlines: [as(due, verdict, confidence)] })![0], words));

  it('says which way a figure counts where less is better', () =>
    assert.equal(
      hover('4‰', { targets: [as(rate, 'lower')] })![1],
      '死亡率：本稿 ≤4‰，市级 ≤3‰（数值越小，要求越高）',
    ));

  it('puts the earliest deadline first, then those of one date in their order, those without a date last', () => {
    const plans = ['适时完成验收', '8月底前', '7月底前'].map((superior) => ({
      deadlines: [as({ ...due, superior }, 'lower')],
    }));
    const order = (...quoted: readonly Quoted[]) =>
      hover('10月', ...quoted)!.flatMap((line) => /市级 (\S+)$/.exec(line)?.[1] ?? []);
    assert.deepEqual(order(...plans.slice(1)), ['7月底前', '8月底前']);
    assert.deepEqual(order(...plans.slice(1).reverse()), ['7月底前', '8月底前']);
    const monthly = {
      superior: city.replace('适时', '每月'),
      deadlines: [as({ superior: '每月', own: '10月底前' }, 'incomparable')],
    };
    assert.deepEqual(order(monthly, plans[1]!), ['8月底前', '每月']);
    assert.deepEqual(order(plans[1]!, monthly), ['8月底前', '每月']);
  });

  it('puts the strictest figure first, the smallest where less is better, those not comparable last', () => {
    const plan = (figure: string) => city.replace('3‰', figure);
    const strict = (figure: string, verdict: Verdict = 'lower') => ({
      superior: plan(figure),
      targets: [as({ superior: `控制在${figure}以内`, own: rate.own }, verdict)],
    });
    const order = (...quoted: readonly Quoted[]) =>
      hover('4‰', ...quoted)!.flatMap((line) => /市级 ≤(\d+)/.exec(line)?.[1] ?? []);
    assert.deepEqual(order(strict('3‰'), strict('2‰'), strict('5‰')), ['2', '3', '5']);
    assert.deepEqual(order(strict('1‰', 'incomparable'), strict('3‰')), ['3', '1']);
    assert.deepEqual(order(strict('3‰'), strict('1‰', 'incomparable')), ['3', '1']);
    const four = [strict('6‰'), strict('5‰'), strict('3‰'), strict('2‰')];
    assert.deepEqual(order(...four), ['2', '3', '5']);
    assert.equal(hover('4‰', ...four)!.filter((line) => line === '——').length, 2);
  });

  it('names all levels in which nothing was found', () => {
    const province = city.replace('云州市', '云山省').replaceAll('市市', '省市');
    const alone = { targets: [{ own: target.own }] };
    assert.deepEqual(hover('85%', alone), ['市级计划中没有找到对应的目标']);
    assert.deepEqual(hover('85%', alone, { ...alone, superior: province }, alone), [
      '市级、省级计划中没有找到对应的目标',
    ]);
  });

  it('calls a plan without a level 上级, and cites one whose name has marks as it is', () => {
    const plain = city.replace('云州市', '').replaceAll('市市', '');
    assert.equal(hover('85%', { superior: plain, targets: [as(target, 'lower')] })![0], '低于上级要求');
  });

  it('reaches back 160 characters at most to the beginning of a clause, which any mark ends', () => {
    const spanOf = (before: string) => {
      const text = `临江区2026年工作计划\n一、任务\n（一）餐饮。${before}使用率达到85%以上。\n`;
      const document = parsePlan(text);
      const comparisons = [
        compareByHand(document, { superior: city, targets: [{ superior: target.superior, own: target.own }] }),
      ];
      const found = superiorPlaces(document, comparisons, text.indexOf('85%'));
      return text.slice(found!.origin.start, found!.origin.end);
    };
    for (const mark of '，,；;：:') assert.equal(spanOf(`开展检查${mark}外卖封签`), '外卖封签使用率达到85%以上', mark);
    assert.equal(spanOf('甲'.repeat(300)), `${'甲'.repeat(157)}使用率达到85%以上`);
  });
});

describe('features: words of hints', () => {
  it('stand behind the figure with level and figure, once each, certain and comparable alone, in the order of the text', () => {
    const document = parsePlan(own);
    const hints = (...quoted: readonly Quoted[]) =>
      superiorHints(
        quoted.map((one) => compareByHand(document, { superior: city, ...one })),
        { start: 0, end: own.length },
      ).map(({ offset, label, place }) => [own.slice(offset - 2, offset), label, place.clause]);
    const cited = '《云州市2026年工作计划》一、（一）';
    const both = { targets: [as(rate, 'lower'), as(target, 'lower')] };
    assert.deepEqual(hints(both, both), [
      ['以上', '市级 ≥90%', cited],
      ['以内', '市级 ≤3‰', cited],
    ]);
    assert.deepEqual(
      hints({ targets: [as(target, 'incomparable'), as(rate, 'lower', 0.59), { own: target.own }] }),
      [],
    );
    assert.equal(superiorHints([compareByHand(document, { superior: city, ...both })], { start: 0, end: 3 }).length, 0);
  });
});

describe('features: words on bodies', () => {
  const head = '临江区2026年工作计划\n一、任务\n';
  const on = (text: string, words: string, settings = {}) => {
    const found = departmentHover(parsePlan(text), text.indexOf(words) + 1, settings);
    return found?.parts.map(({ kind, text: said }) => `${kind}: ${said}`);
  };
  it('say full name, kind, charge, tasks with places', () => {
    const text = `${head}（一）值守。做好值班。（区委办负责）\n`;
    assert.deepEqual(on(text, '区委办'), [
      'verdict: 区委办公室',
      'line: 党委部门',
      'line: 通常负责：值班、信息报送',
      'line: 本稿任务1项：负责1项',
      'line: 一、（一）值守',
    ]);
  });

  it('list five places with titles of twenty characters, and say how many more', () => {
    const items = (count: number, title = '甲') =>
      head +
      Array.from(
        { length: count },
        (_, at) => `（${'一二三四五六七'[at]}）${title}。做好事。（区茶业中心负责）\n`,
      ).join('');
    const places = (text: string) => on(text, '区茶业中心')!.at(-1)!.replace('line: ', '');
    assert.equal(places(items(5)), '一、（一）甲；一、（二）甲；一、（三）甲；一、（四）甲；一、（五）甲');
    assert.equal(places(items(6)), '一、（一）甲；一、（二）甲；一、（三）甲；一、（四）甲；一、（五）甲；等6处');
    assert.equal(places(items(1, '甲'.repeat(20))), `一、（一）${'甲'.repeat(20)}`);
    assert.equal(places(items(1, '甲'.repeat(21))), `一、（一）${'甲'.repeat(20)}…`);
  });

  it('say that a body has ended, what followed, and who had its charge before', () => {
    const old = `${head}（一）农药。管好农药。（区农委负责）\n`;
    const lines = on(old, '区农委')!;
    assert.ok(
      lines.some((line) => /^line: \d{4}年以后为：区农业农村局$/.test(line)),
      lines.join('\n'),
    );
    const now = on(`${head}（一）农药。管好农药。（区市场监管局负责）\n`, '区市场监管局')!;
    const former = now.find((line) => line.startsWith('line: 原名或职责划入：'))!;
    assert.ok(former.split('、').length <= 7, former);
    assert.match(former, /^line: 原名或职责划入：工商行政管理局（至2019年）、/);
  });

  it('know a name of the roster, and a long one in running text', () => {
    const settings = { departments: { add: [{ name: '区盐务局', full: '区盐务管理局', topics: ['盐田'] }] } };
    const text = `${head}（一）盐田。巡查盐田。（区盐务局负责）\n由市场监督管理局统一部署，市场监管局落实。\n`;
    assert.deepEqual(on(text, '区盐务局', settings)!.slice(0, 3), [
      'verdict: 区盐务管理局',
      'line: 本地单位',
      'line: 通常负责：盐田',
    ]);
    assert.match(on(text, '市场监督管理局', settings)![0]!, /市场监督管理局$/);
    assert.equal(on(text, '市场监管局落实', settings), undefined);
  });
});

describe('features: explanations', () => {
  it('escape what Markdown would take for marks', () => {
    const line = (text: string) => toMarkdown([{ kind: 'line', text }]);
    assert.equal(line('\\`*_{}[]<>#|~&'), '\\\\\\`\\*\\_\\{\\}\\[\\]\\<\\>\\#\\|\\~\\&');
    assert.deepEqual(['1.甲', '12.甲', '-甲', '+甲', '甲1.'].map(line), [
      '1\\.甲',
      '12\\.甲',
      '\\-甲',
      '\\+甲',
      '甲1.',
    ]);
    assert.equal(line('甲 \r\n 乙'), '甲乙');
  });

  it('set off words in a quote where Markdown can', () => {
    const quote = (marked: string) => {
      const [before, word, after] = marked.split('|') as [string, string, string];
      const strong = { start: before.length, end: before.length + word.length };
      return toMarkdown([{ kind: 'quote', text: before + word + after, strong }]);
    };
    assert.equal(quote('率|达到90%|。'), '> 率**达到90%**。');
    assert.equal(quote('率|达到90%|以上'), '> 率达到90%以上');
    assert.equal(quote('率|≥90%|。'), '> 率≥90%。');
    assert.equal(quote('率：|≥90|。'), '> 率：**≥90**。');
    assert.equal(quote('|“甲|乙'), '> **“甲**乙');
    assert.equal(quote('甲|90%|'), '> 甲**90%**');
  });

  it('are plain with quotation marks and a line across', () =>
    assert.equal(
      toPlainText([
        { kind: 'verdict', text: '甲' },
        { kind: 'rule', text: '' },
        { kind: 'quote', text: '乙\n丙' },
        { kind: 'line', text: '*丁*' },
      ]),
      '甲\n——\n“乙丙”\n*丁*',
    ));

  it('are Markdown in paragraphs', () =>
    assert.equal(
      toMarkdown([
        { kind: 'verdict', text: '甲*' },
        { kind: 'rule', text: '' },
        { kind: 'quote', text: '乙', strong: null },
      ]),
      '**甲\\***\n\n---\n\n> 乙',
    ));
});
