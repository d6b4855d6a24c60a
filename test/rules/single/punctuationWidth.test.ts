// Rule punctuation-width over whole drafts: one finding for one that is half-width throughout, and a fix that changes nothing else.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { defaultConfig } from '../../../server/src/lint/config';
import { parsePlan } from '../../../server/src/plan/document';
import type { PlanDocument } from '../../../server/src/plan/model';
import { allRules } from '../../../server/src/rules';
import { punctuationWidth } from '../../../server/src/rules/text/punctuationWidth';
import { createPlanService } from '../../../server/src/service';
import { fixRule, lintRule } from '../../support/lintRule';
import { writeMarks } from '../../support/marks';

const drafts = ['examples', 'test/drafts'].flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => /\.(?:txt|md)$/.test(name) && name !== 'README.md')
    .map((name) => ({ name, text: readFileSync(`${folder}/${name}`, 'utf8') })),
);
const narrowMarks: Readonly<Record<string, string>> = { '，': ',', '；': ';', '：': ':', '（': '(', '）': ')' };
const narrow = (text: string) => text.replace(/[，；：（）]/g, (mark) => narrowMarks[mark]!);
/** Punctuation in one width, so that what is left of a difference is not of it. */
const level = (text: string | null) => text && narrow(text).replace(/[“”]/g, '"').replace(/ /g, '');

/** What a draft says, apart from the width of its punctuation. */
function meaningOf(document: PlanDocument): unknown {
  const { text, title, year, stage, region } = document;
  return {
    ...{ title: level(title), year, stage, region },
    outline: document.outline.map(({ label, level: depth, title: own }) => [level(label.text), depth, level(own)]),
    tasks: document.tasks.map(({ span, responsibility }) => [
      level(text.slice(span.start, span.end)),
      responsibility?.form,
      responsibility?.parties.map(({ name, role }) => [level(name), role]),
    ]),
    targets: document.targets.map(({ indicator, comparator, value, unit }) => [
      level(indicator),
      comparator,
      value,
      unit,
    ]),
    deadlines: document.deadlines.map(({ date }) => date),
    citations: document.citations.map(({ name, documentNumber }) => [level(name), level(documentNumber)]),
  };
}

describe('rule punctuation-width on drafts typed in half width', () => {
  for (const { name, text } of drafts) {
    const typed = narrow(text);
    const fixed = fixRule(punctuationWidth, typed);

    it(`reports ${name} once`, () => {
      assert.equal(lintRule(punctuationWidth, typed).length, 1);
      assert.deepEqual(lintRule(punctuationWidth, fixed), []);
    });

    it(`reads the same out of ${name} when fixed`, () => {
      assert.deepEqual(meaningOf(parsePlan(fixed)), meaningOf(parsePlan(typed)));
    });

    it(`leaves nothing to fix in ${name} for any rule`, () => {
      const service = createPlanService({ rules: allRules });
      const once = service.fix(typed, defaultConfig).text;
      const document = service.parse(once);
      assert.deepEqual(service.safeEdits(document, service.lint(document, defaultConfig)), []);
    });
  }
});

describe('rule punctuation-width', () => {
  const marked = (text: string) =>
    writeMarks(
      text,
      lintRule(punctuationWidth, text).map(({ span }) => span),
    );

  for (const text of [
    '运行`a(是),b`后查看。',
    '见<a title="通知,公告">附件</a>，&nbsp;全文。',
    '错误!未找到引用源。',
    '用f(x)表示，共5(2)项。',
    '屏幕5"以上，约3"高，其中"一台"除外。',
    "it's 食品's",
    '名称：A-B; C',
    '![图](a(一).png)',
  ]) {
    it(`leaves ${text} alone`, () => assert.equal(marked(text), text));
  }

  for (const text of [
    '达到98%⟦,⟧100%和95%⟦;⟧',
    '危害分析⟦(HACCP)⟧体系⟦,⟧ISO 22000⟦(食品安全管理体系)⟧。',
    "推进⟦'三小'⟧整治⟦!⟧",
    '⟦"加强监管。"⟧',
  ]) {
    it(`reports ${text}`, () => assert.equal(marked(text.replace(/[⟦⟧]/g, '')), text));
  }

  it('changes the brackets of labels with the others or not at all', () => {
    const fix = (text: string) => createPlanService({ rules: allRules }).fix(text, defaultConfig).text;
    const typed =
      '一、任务\n(一)检查食堂(含园所)，(1)自查；1)复查。（区教育局负责）\n(二)培训(含网店)，见`(1)`。（区商务局负责）\n';
    const fixed = fix(`${typed}(三)演练(桌面)。(区应急局负责)\n`);
    assert.deepEqual(fixed.match(/[（(][一二三1][）)]/g), ['（一）', '（1）', '（二）', '(1)', '（三）']);
    assert.doesNotMatch(fix('（一）检查食堂(含园所)。\n（二）培训（网店）。\n（三）演练。\n'), /[()]/);
    const labels = '(一)检查食堂，合格率达到98%。\n(二)培训网店（含摊点）。\n';
    assert.equal(fix(labels), labels);
  });

  it('takes full stops typed as dots for such where they are the usual ones', () => {
    const problems = lintRule(punctuationWidth, '加强监管.加强抽检.加强宣传.加强培训.');
    assert.equal(problems.length, 1);
    assert.equal(problems[0]?.fixes?.[0]?.safe, true);
  });
});
