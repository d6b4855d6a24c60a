// Completion of bodies within responsibility notes.
import assert from 'node:assert/strict';
import { type DepartmentSettings, draftDepartments } from '../../../server/src/bodies/draftDepartments';
import { departmentNames } from '../../../server/src/features/completion/departmentNames';
import { parsePlan } from '../../../server/src/plan/document';
import { applyEdits } from '../../../server/src/text/edits';

const cursor = '│';
const head = '临江区2026年食品安全监督管理计划\n一、任务\n';
const used =
  '（一）学校。检查学校食堂。（区教育局牵头，区市场监管局配合）\n（二）餐饮。检查餐馆。（区市场监管局负责）\n';

interface Offer {
  readonly before?: string;
  readonly settings?: DepartmentSettings;
}

function offeredAt(marked: string, { before = head + used, settings = {} }: Offer = {}) {
  const whole = before + marked;
  const text = whole.replace(cursor, '');
  const document = parsePlan(text);
  const basisOf = () => ({ document, departments: draftDepartments(document, settings), comparisons: [], others: [] });
  const offered = departmentNames({ document, settings, offset: whole.indexOf(cursor), basisOf });
  return { text, offered };
}

const labels = (marked: string, offer?: Offer) => offeredAt(marked, offer).offered.map(({ label }) => label);

/** The line with the first proposal put in. */
function accepted(marked: string, offer?: Offer): string {
  const { text, offered } = offeredAt(marked, offer);
  return applyEdits(text, [offered[0]!.edit]).split('\n').at(-1)!;
}

describe('features: names of bodies in notes', () => {
  for (const [what, marked, result] of [
    ['initials', '（三）油。检查油坊。（scjgj│负责）', '（三）油。检查油坊。（区市场监管局负责）'],
    ['initials with the level', '（三）油。检查油坊。（qscjgj│）', '（三）油。检查油坊。（区市场监管局）'],
    ['capitals', '（三）油。检查油坊。（SCJGJ│）', '（三）油。检查油坊。（区市场监管局）'],
    ['pinyin', '（三）油。检查油坊。（shichangjianguan│）', '（三）油。检查油坊。（区市场监管局）'],
    ['the beginning of the name', '（三）油。检查油坊。（市场│）', '（三）油。检查油坊。（区市场监管局）'],
    ['the beginning with the level', '（三）油。检查油坊。（区市│）', '（三）油。检查油坊。（区市场监管局）'],
    ['the level and initials', '（三）油。检查油坊。（区scj│）', '（三）油。检查油坊。（区市场监管局）'],
    ['the beginning of the full name', '（三）油。检查油坊。（市场监督│）', '（三）油。检查油坊。（区市场监管局）'],
    [
      'a name within a list',
      '（三）油。检查。（区商务局、scjgj│、区司法局负责）',
      '（三）油。检查。（区商务局、区市场监管局、区司法局负责）',
    ],
    [
      'a name behind 会同',
      '（三）油。检查。（区商务局会同市场│负责）',
      '（三）油。检查。（区商务局会同区市场监管局负责）',
    ],
    [
      'a supporting body',
      '（三）油。检查。（区商务局牵头，jyj│配合）',
      '（三）油。检查。（区商务局牵头，区教育局配合）',
    ],
    ['a note that is not closed', '（三）油。检查油坊。（jyj│', '（三）油。检查油坊。（区教育局'],
    ['half-width marks', '(三)油。检查油坊。(责任部门:jyj│)', '(三)油。检查油坊。(责任部门:区教育局)'],
    ['a label in a bracket', '（三）油。检查油坊。（责任单位：jyj│）', '（三）油。检查油坊。（责任单位：区教育局）'],
    ['a line with a label', '责任单位：区商务局、jyj│', '责任单位：区商务局、区教育局'],
    ['the second label of a line', '牵头单位：区商务局；配合单位：jyj│', '牵头单位：区商务局；配合单位：区教育局'],
    ['a note in a sentence', '（三）油。由区商务局牵头，jyj│配合。', '（三）油。由区商务局牵头，区教育局配合。'],
    [
      'what stands of the name already',
      '（三）油。检查。（区市│场监管局负责）',
      '（三）油。检查。（区市场监管局负责）',
    ],
  ] as const)
    it(`completes ${what}`, () => assert.equal(accepted(marked), result));

  for (const [what, marked] of [
    ['in running text', '（三）油。检查油坊scjgj│。'],
    ['in running text in characters', '（三）油。检查油坊，市场│'],
    ['in the bracket of a label', '（│三）油。检查油坊。'],
    ['in a bracket within a sentence', '（三）油。检查食用油（│）'],
    ['in a bracket that says something else', '（三）油。检查油坊。（含市│场）'],
    ['behind a comma of running text', '（三）油。检查油坊，│'],
    ['behind a colon of running text', '（三）油。重点任务：│'],
    ['behind a note in a sentence', '（三）油。由区商务局牵头，开│'],
    ['behind a person', '责任单位：区商务局；责任人：│'],
    ['behind a note', '（三）油。检查油坊。（区教育局负责）│'],
  ] as const)
    it(`is silent ${what}`, () => assert.deepEqual(labels(marked), []));

  it('offers names of the draft first, by their use, and leaves out those of the note', () => {
    assert.deepEqual(labels('（三）油。检查油坊。（│）').slice(0, 2), ['区市场监管局', '区教育局']);
    const rest = labels('（三）油。检查油坊。（区市场监管局、│）');
    assert.equal(rest[0], '区教育局');
    assert.ok(!rest.includes('区市场监管局'));
    assert.ok(!labels('（三）油。检查油坊。（│、区市场监管局负责）').includes('区市场监管局'));
  });

  it('puts what the task calls for before it, and says why', () => {
    const { offered } = offeredAt('（三）打击犯罪。依法侦办食品犯罪案件，开展行刑衔接。（│）');
    assert.equal(offered[0]!.label, '公安临江分局');
    assert.equal(offered[0]!.detail, '这项任务可能由其负责');
    assert.match(offered[0]!.documentation[0]!.text, /犯罪/);
  });

  it('writes as the draft does', () => {
    const county = '青石县2026年食品安全监督管理计划\n一、任务\n';
    assert.equal(accepted('检查。（scjgj│）', { before: county }), '检查。（县市场监管局）');
    const full = `${county}（一）校。检查。（县市场监督管理局、县卫生健康委员会负责）\n`;
    assert.equal(accepted('检查。（nyncj│）', { before: full }), '检查。（县农业农村局）');
    const city = '云州市2026年食品安全监督管理计划\n一、任务\n';
    assert.equal(accepted('检查。（scjgj│）', { before: city }), '检查。（市市场监管局）');
  });

  it('leaves the level off where the draft does behind the first name', () => {
    const before = `${head}（一）校。检查。（区教育局、市场监管局、司法局负责）\n`;
    assert.equal(accepted('检查。（区司法局、scjgj│）', { before }), '检查。（区司法局、市场监管局）');
    assert.equal(accepted('检查。（scjgj│）', { before }), '检查。（区市场监管局）');
  });

  it('knows bodies that only the draft or the roster has', () => {
    const before = `${head}（一）校。检查。（区茶业促进中心负责）\n`;
    assert.deepEqual(labels('检查。（cycj│）', { before }), ['区茶业促进中心']);
    const settings = { departments: { add: ['区盐务局'] } };
    assert.ok(labels('检查。（ywj│）', { settings }).includes('区盐务局'));
    assert.equal(labels('检查。（│）', { before: head, settings })[0], '区盐务局');
  });

  it('gives a client words to compare that begin with what was typed', () => {
    for (const typed of ['scj', '市场', '区市', 'qscj', 'shichang', '区sc', 'SC']) {
      const { offered } = offeredAt(`检查。（${typed}│）`);
      assert.ok(offered[0]!.filterText.startsWith(typed), `${typed}: ${offered[0]!.filterText}`);
    }
    const [first] = offeredAt('检查。（│）').offered;
    assert.equal(first!.filterText, '市场监管局 scjgj shichangjianguanju 区市场监管局 qscjgj qushichangjianguanju');
  });
});
