// Rule: one body under two names within a draft.
import { draftDepartments, mostFrequent, type NamedParty, tally } from '../../bodies/draftDepartments';
import type { Finding, Fix, Rule } from '../../lint/rule';
import type { RuleContext } from '../../lint/ruleContext';
import type { PlanDocument } from '../../plan/model';
import type { Department, DepartmentKind, Municipality } from '../../registry/departments/department';
import { nationalNames } from './nationalNames';
import { countText, otherPlaces, renameEdits } from './renameParties';

export const departmentInconsistent: Rule = {
  id: 'department-inconsistent',
  title: '同一部门名称不一致',
  severity: 'warning',
  authority: {
    level: '法律法规',
    source: '《党政机关公文处理工作条例》第二十条（人名、地名、时间、数字准确，用法规范）。',
  },
  description: `同一个部门在一份计划的责任标注里宜用同一个名称。一会儿写“区食安办”，一会儿写“区食品安全办”，查找、汇总时容易漏掉，也让人疑心是两个单位。

- 以部门名册中的名称为准；没有名册的，以用得最多的名称为准。每个名称只报一次，修改一次改全文；
- 全称用过一次、其余用对应的简称，是正常写法，不报；全称和简称反复混用的，以及用了别处的名称的（区市场监管委），作提示；
- 一个标注里并列的两个名称是两个单位，不报；
- 列举时省略“区”字（区农业农村委、市场监管局）、省略“委”字（区委组织部、宣传部）不算不一致；〈原…〉不算；
- 不同层级的部门（市食安办与区食安办）、各镇街这样的集体名称不比较；
- 已由规则 \`department-renamed\` 报出的旧名称不再重复报。

只有按名册的修改才会自动应用。`,
  examples: {
    bad: [
      {
        text: '一、任务\n（一）会商。（区食安办负责）\n（二）考核。（⟦区食品安全办⟧负责）\n（三）宣传。（区食安办牵头）\n',
        fixed: '一、任务\n（一）会商。（区食安办负责）\n（二）考核。（区食安办负责）\n（三）宣传。（区食安办牵头）\n',
        note: '两种简称，以用得多的为准',
      },
      {
        text: '一、任务\n1.信用。(责任部门:区发改委、⟦市监局⟧)\n2.抽检。(责任部门:区市场监管局)\n3.许可。(责任部门:区市场监管局)\n',
        fixed:
          '一、任务\n1.信用。(责任部门:区发改委、市场监管局)\n2.抽检。(责任部门:区市场监管局)\n3.许可。(责任部门:区市场监管局)\n',
        note: '省略“区”字的名称',
      },
      {
        text: '一、任务\n（一）监测。（区卫生健康委负责）\n（二）标准。（⟦区卫健委⟧、区农业农村委按职责分工负责）\n（三）监测。（区卫生健康委负责）\n（四）评估。（区卫健委负责）\n（五）消毒。（区卫生健康委负责）\n',
        fixed:
          '一、任务\n（一）监测。（区卫生健康委负责）\n（二）标准。（区卫生健康委、区农业农村委按职责分工负责）\n（三）监测。（区卫生健康委负责）\n（四）评估。（区卫生健康委负责）\n（五）消毒。（区卫生健康委负责）\n',
        note: '全文一次改完',
      },
      {
        text: '一、任务\n（一）会商。（区食品安全委员会办公室负责）\n（二）考核。（⟦区食药安办⟧负责）\n（三）宣传。（区食品安全委员会办公室牵头）\n',
        fixed:
          '一、任务\n（一）会商。（区食品安全委员会办公室负责）\n（二）考核。（区食品安全委员会办公室负责）\n（三）宣传。（区食品安全委员会办公室牵头）\n',
        note: '不是同一全称的简称',
      },
      {
        text: '一、任务\n（一）抽检。（区市场监督管理局负责）\n（二）许可。（⟦区市场监管局⟧负责）\n（三）执法。（区市场监督管理局负责）\n（四）投诉。（区市场监督管理局负责）\n',
        fixed:
          '一、任务\n（一）抽检。（区市场监督管理局负责）\n（二）许可。（区市场监督管理局负责）\n（三）执法。（区市场监督管理局负责）\n（四）投诉。（区市场监督管理局负责）\n',
        note: '全称与简称混用',
      },
      {
        text: '一、任务\n（一）工地食堂。（⟦区住建局⟧负责）\n（二）工地食堂。（区住建局、区民政局负责）\n',
        context: { departments: ['区住房建设局'] },
        fixed: '一、任务\n（一）工地食堂。（区住房建设局负责）\n（二）工地食堂。（区住房建设局、区民政局负责）\n',
        note: '以名册为准',
      },
    ],
    good: [
      {
        text: '一、任务\n（一）会商。（区食品安全委员会办公室牵头）\n（二）考核。（区食品安全办负责）\n（三）宣传。（区食品安全办负责）\n',
        note: '全称一次，以后用简称',
      },
      {
        text: '一、任务\n1.打假。（责任单位：区农委、市场监管局、公安分局依职责分工负责）\n2.网络。（区市场监管局、区公安分局负责）\n',
        note: '列举时省略“区”字',
      },
      { text: '一、任务\n（一）问责。（区委组织部、宣传部）\n（二）宣传。（区委宣传部负责）\n', note: '省略“委”字' },
      {
        text: '一、任务\n（一）汇总。（市食药安办、区食安办按职责分工负责）\n（二）考核。（区食安办负责）\n',
        note: '不同层级',
      },
      {
        text: '一、任务\n（一）属地。（各镇乡街）\n（二）属地。（各镇乡政府和街道办事处）\n（三）属地。（各镇乡街政府分工负责）\n',
        note: '集体名称',
      },
      {
        text: '一、任务\n（一）文旅。（区文化和旅游局〈区文物局〉负责）\n（二）景区。（区文化和旅游局负责）\n',
        note: '〈〉里是另一名称',
      },
      {
        text: '临江区2026年食品安全工作要点\n一、任务\n（一）打假。（公安北沙分局、公安临江分局按职责分工负责）\n（二）侦办。（公安分局负责）\n',
        note: '两个区的分局',
      },
      {
        text: '一、任务\n（一）监测。（镇卫生院、县人民医院、县中医院按职责分工负责）\n（二）检测。（县质检所、县食品检验检测中心负责）\n',
        note: '同类而不同的单位',
      },
      {
        text: '临江区2024年食品安全工作要点\n一、任务\n（一）屠宰。（区农委负责）\n（二）种植。（区农业农村委负责）\n（三）农药。（区农业农村委负责）\n',
        note: '旧名称由另一规则报出',
      },
    ],
  },
  document: check,
};

/** Bodies proper; of the other kinds one entry of the registry stands for many. */
const kinds: ReadonlySet<DepartmentKind> = new Set([
  'party',
  'government',
  'judicial',
  'vertical',
  'massOrganisation',
  'committee',
  'custom',
]);

function* check(document: PlanDocument, _: unknown, context: RuleContext): Iterable<Finding> {
  const draft = draftDepartments(document, context);
  yield* nationalNames(draft);
  const { parties, context: own } = draft;
  for (const group of bodies(parties, own.level ?? '')) {
    const names = tally(group.map(coreOf));
    const { department, place } = group[0]!.resolution!;
    const { preferred } = department;
    // 公安北沙分局 is another body than the 公安临江分局 of the roster.
    const isElsewhere = preferred !== undefined && place !== null && !preferred.includes(place);
    if (isElsewhere || (names.size < 2 && (preferred === undefined || names.has(preferred)))) continue;
    if (preferred === undefined && isFullOnceThenShort(names, group)) continue;
    const right = preferred ?? mostFrequent(names)!;
    for (const wrong of names.keys())
      if (normal(wrong) !== normal(right) && !areNamedTogether(group, wrong, right))
        yield toFinding(group, { wrong, right, names, department, region: own.region });
  }
}

/** The names of each body, a body being of one level and at one place. */
function bodies(parties: readonly NamedParty[], level: string): Iterable<readonly NamedParty[]> {
  const groups = new Map<string, Map<string, NamedParty[]>>();
  for (const party of parties) {
    const { resolution } = party;
    if (!resolution || resolution.form === 'former') continue;
    const { department, id, place } = resolution;
    if (department.family || !kinds.has(department.kind)) continue;
    const key = `${id}|${resolution.level ?? level}`;
    const byPlace = groups.get(key) ?? new Map<string, NamedParty[]>();
    groups.set(key, byPlace);
    const own = byPlace.get(place ?? '') ?? [];
    byPlace.set(place ?? '', own);
    own.push(party);
  }
  return [...groups.values()].flatMap(joinPlaceless);
}

/** 公安分局 is the 公安临江分局 where the draft names no other. */
function joinPlaceless(byPlace: ReadonlyMap<string, NamedParty[]>): readonly NamedParty[][] {
  if (byPlace.size !== 2 || !byPlace.has('')) return [...byPlace.values()];
  const placed = [...byPlace].find(([place]) => place !== '')![1];
  const all = [...placed, ...byPlace.get('')!];
  return [all.sort((one, other) => one.party.span.start - other.party.span.start)];
}

/** The name without prefix, 宣传部 as 委宣传部 where the registry has it so. */
function coreOf({ resolution }: NamedParty): string {
  const { core, naming } = resolution!;
  return naming.full === `委${core}` || naming.short.includes(`委${core}`) ? `委${core}` : core;
}

function normal(core: string): string {
  return core.replace(/^委/, '');
}

/** Whether a note has both names, which then are two bodies: nobody names one twice. */
function areNamedTogether(group: readonly NamedParty[], one: string, other: string): boolean {
  const notesOf = (core: string) => group.flatMap((party) => (coreOf(party) === core ? [party.note.span.start] : []));
  const notes = new Set(notesOf(one));
  return notesOf(other).some((start) => notes.has(start));
}

/** A short name leaves out more than one character: 发展改革局 beside 发展和改革局 is a slip. */
const leastShortened = 2;

/** 区食品安全委员会办公室 once, 区食品安全办 from then on. */
function isFullOnceThenShort(names: ReadonlyMap<string, number>, group: readonly NamedParty[]): boolean {
  const { full, short } = group[0]!.resolution!.naming;
  const others = [...names.keys()].filter((name) => name !== full);
  return (
    names.size === 2 &&
    names.get(full) === 1 &&
    others.every((name) => short.includes(name) && full.length - name.length >= leastShortened)
  );
}

interface Deviation {
  readonly wrong: string;
  readonly right: string;
  readonly names: ReadonlyMap<string, number>;
  readonly department: Department;
  readonly region: Municipality | null;
}

function toFinding(group: readonly NamedParty[], { wrong, right, names, department, region }: Deviation): Finding {
  const places = group.filter((party) => coreOf(party) === wrong);
  const first = places[0]!;
  const wholeName = (core: string) =>
    first.party.name.slice(0, first.party.name.length - first.resolution!.core.length) + core;
  const { preferred } = department;
  const source = preferred
    ? `与部门名册不一致，名册中是“${wholeName(right)}”`
    : `与“${wholeName(right)}”（${names.get(right)}处）应为同一部门`;
  const isMild = preferred === undefined && (isSameNaming(first, { wrong, right }) || isUsualElsewhere(first, region));
  return {
    span: first.party.span,
    message: `“${wholeName(wrong)}”${source}；请统一名称${countText(places.length)}。`,
    ...(isMild ? { severity: 'info' as const } : {}),
    related: otherPlaces(
      group.filter((party) => party !== first).map(({ party }) => party.span),
      '同一部门',
    ),
    fixes: toFix(places, { right, isSafe: preferred !== undefined, all: wholeName }),
  };
}

/** Whether the one is the full name that the other is short for. */
function isSameNaming({ resolution }: NamedParty, { wrong, right }: { wrong: string; right: string }): boolean {
  const { full, short } = resolution!.naming;
  return (wrong === full && short.includes(right)) || (right === full && short.includes(wrong));
}

/** 区市场监管委: a name that bodies have, but in another region. */
function isUsualElsewhere({ resolution }: NamedParty, region: Municipality | null): boolean {
  const { where } = resolution!.naming;
  return where?.every(({ region: one }) => one !== undefined && one !== region) ?? false;
}

interface Unification {
  readonly right: string;
  readonly isSafe: boolean;
  readonly all: (core: string) => string;
}

function toFix(places: readonly NamedParty[], { right, isSafe, all }: Unification): Fix[] {
  const edits = renameEdits(places, right);
  if (edits.length === 0) return [];
  const scope = edits.length > 1 ? '全文' : '';
  return [{ title: `${scope}改为“${all(right)}”`, edits, safe: isSafe }];
}
