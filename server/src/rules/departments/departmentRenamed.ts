// Rule: a body under a name that it no longer had in the year of the draft.
import { draftDepartments, type NamedParty } from '../../bodies/draftDepartments';
import type { Finding, Fix, Rule } from '../../lint/rule';
import type { RuleContext } from '../../lint/ruleContext';
import type { PlanDocument } from '../../plan/model';
import type { Department } from '../../registry/departments/department';
import { nameParts } from '../../registry/lookup/currentName';
import { endedForSure, resolveDepartment, successorsOf } from '../../registry/lookup/resolveDepartment';
import type { TextEdit } from '../../text/edits';
import { type Span, shift } from '../../text/span';
import { formerMentions } from './formerMentions';
import { countText, otherPlaces, renameEdits } from './renameParties';

const planOf = (year: number, notes: string) => `临江区${year}年食品安全监督管理计划\n一、重点任务\n${notes}\n`;

export const departmentRenamed: Rule = {
  id: 'department-renamed',
  title: '部门已更名',
  severity: 'warning',
  authority: {
    level: '法律法规',
    source: '《党政机关公文处理工作条例》第二十条（人名、地名、时间、数字准确，同现行公文相衔接）。',
  },
  description: `沿用往年的稿件时，常有机构改革以前的名称没有改过来。本规则按**计划的年份**判断：2018年的计划写“区农委”“区卫生计生委”是对的，2023年的计划再这样写就报出，并给出现在的名称。

- 主要依据2018至2019年、2023年以来的机构改革；各地改革有先后，改革当年的计划两种名称都不报；
- 一个部门的职责并入几个部门的（如粮食局），列出各个部门供选择；
- 有些地方仍保留原名称的（如城管执法局），只作提示；已在部门名册中写明的名称不报；
- 〈原…〉、（原…）、书名号和引号之内、“原市环保局”以及讲机构改革的句子不报；
- 看不出计划年份的，不作判断。

一个名称在全文只报一次，修改一次改全文；各处都请核对职责是否划入同一部门。`,
  examples: {
    bad: [
      {
        text: planOf(2023, '（一）屠宰监管。（⟦区农委⟧牵头，区市场监管局配合）\n（二）种植监管。（区农委负责）'),
        context: { region: { municipality: '天津市' } },
        fixed: planOf(
          2023,
          '（一）屠宰监管。（区农业农村委牵头，区市场监管局配合）\n（二）种植监管。（区农业农村委负责）',
        ),
        note: '2018至2019年机构改革以前的名称，全文一次改完',
      },
      {
        text: planOf(2024, '（一）风险监测。（责任单位：区市场监管局、⟦卫计委⟧、⟦环保局⟧依职责分工负责）'),
        fixed: planOf(2024, '（一）风险监测。（责任单位：区市场监管局、卫健局、生态环境局依职责分工负责）'),
        note: '省略“区”字的写法',
      },
      {
        text: planOf(2025, '（一）农村食品安全。（⟦区乡村振兴局⟧负责）\n（二）农产品。（区农业农村局负责）'),
        fixed: planOf(2025, '（一）农村食品安全。（区农业农村局负责）\n（二）农产品。（区农业农村局负责）'),
        note: '2023年以来的机构改革',
      },
      {
        text: planOf(2022, '（一）打假。（⟦区工商行政管理局⟧、区公安分局按职责分工负责）'),
        fixed: planOf(2022, '（一）打假。（区市场监督管理局、区公安分局按职责分工负责）'),
        note: '原来写全称的，改为全称',
      },
      {
        text: planOf(2023, '（一）粮食质量。（⟦区粮食局⟧负责）'),
        fixed: planOf(2023, '（一）粮食质量。（区发展改革局负责）'),
        note: '职责并入几个部门的，给出几种改法',
      },
      {
        text: planOf(2023, '（一）土壤调查。协助⟦市环保局⟧完成详查。（区生态环境局负责）'),
        fixed: planOf(2023, '（一）土壤调查。协助市生态环境局完成详查。（区生态环境局负责）'),
        note: '正文中的名称',
      },
      {
        text: planOf(2026, '（一）风险监测。（⟦区审批局⟧负责）'),
        context: { departments: { rename: [{ from: '区审批局', to: '区政务服务局', since: 2025 }] } },
        fixed: planOf(2026, '（一）风险监测。（区政务服务局负责）'),
        note: '名册中写明的更名',
      },
    ],
    good: [
      {
        text: planOf(2018, '（一）屠宰监管。（区农委牵头，区卫计委、环保局、工商局、发改委、商务委依职责分工负责）'),
        note: '当年的名称是对的',
      },
      { text: planOf(2019, '（一）抽检。（区食品药品监管局、区市场监管局按职责分工负责）'), note: '改革当年' },
      { text: planOf(2023, '（一）项目。（区发改委、区住建局、区文旅局按职责分工负责）'), note: '只是简称，不是旧名' },
      {
        text: planOf(2023, '（一）出口。（云州海关〈原临江出入境检验检疫局〉负责）'),
        note: '〈原…〉写明旧名',
      },
      {
        text: planOf(
          2024,
          '（一）衔接。按照《云州市环保局关于土壤调查的通知》和原市环保局的部署推进。（区生态环境局负责）',
        ),
        note: '引用文件、追述以前的部门',
      },
      { text: '一、重点任务\n（一）屠宰。（区农委负责）\n', note: '看不出年份' },
      {
        text: planOf(2024, '（一）流通。（区商务委负责）'),
        context: { region: { municipality: '上海市' } },
        note: '当地现在就用这个名称',
      },
      {
        text: planOf(2023, '（一）规划。按城市规划局部调整用地，委托市科研院所论证。（区教育局负责）'),
        note: '不是部门名称',
      },
      {
        text: planOf(2024, '（一）粮食。（区粮食局负责）'),
        context: { departments: ['区粮食局'] },
        note: '名册中有这个名称',
      },
    ],
  },
  document: check,
};

/** One name of a former body with all its places. */
interface FormerName {
  readonly name: string;
  readonly department: Department;
  readonly parties: NamedParty[];
  /** In running text. */
  readonly mentions: Span[];
}

function* check(document: PlanDocument, _: unknown, context: RuleContext): Iterable<Finding> {
  if (document.year === null) return;
  const draft = draftDepartments(document, context);
  for (const former of formerNames(document, draft).values())
    if (!standsBesideSuccessor(former, draft)) yield toFinding(former, document.year, draft);
}

/** Where not every place has the reform, a note that names the old body and the new one tells that both are there. */
function standsBesideSuccessor({ department, parties }: FormerName, draft: Draft): boolean {
  if (endedForSure(department, draft.context.region)) return false;
  const ids = new Set(successorsOf(department, draft.context, draft.registry).map(({ id }) => id));
  const notes = new Set(parties.map(({ note }) => note.span.start));
  return draft.parties.some(({ resolution, note }) => ids.has(resolution?.id ?? '') && notes.has(note.span.start));
}

type Draft = ReturnType<typeof draftDepartments>;

function formerNames(document: PlanDocument, { parties, context, registry }: Draft): ReadonlyMap<string, FormerName> {
  const names = new Map<string, FormerName>();
  const entryFor = (name: string, department: Department): FormerName => {
    const entry = names.get(name) ?? { name, department, parties: [], mentions: [] };
    names.set(name, entry);
    return entry;
  };
  for (const party of parties)
    if (party.resolution?.form === 'former')
      entryFor(party.party.name, party.resolution.department).parties.push(party);
  for (const { facts, start, region } of document.paragraphs) {
    if (region !== 'plan') continue;
    for (const { span, name } of formerMentions(facts)) {
      const resolution = resolveDepartment(name, context, registry);
      if (resolution?.form === 'former') entryFor(name, resolution.department).mentions.push(shift(span, start));
    }
  }
  return names;
}

function toFinding(former: FormerName, year: number, draft: Draft): Finding {
  const { name, department, parties, mentions } = former;
  const spans = [...parties.map(({ party }) => party.span), ...mentions].sort((one, other) => one.start - other.start);
  const successors = successorsOf(department, draft.context, draft.registry).map((one) => newName(former, one, draft));
  const now = successors.map(({ prefix, core }) => `“${prefix}${core}”`).join('、');
  const sure = endedForSure(department, draft.context.region);
  const change = `${reformText(department)}${sure ? '' : '，多数地方的'}“${name}”已${successors.length > 1 ? '并入' : '改为'}${now}`;
  const advice = sure ? '请改用现在的名称' : '请核实本地现在的名称';
  return {
    span: spans[0]!,
    message: `${change}，本计划是${year}年度的；${advice}${countText(spans.length)}。`,
    ...(sure ? {} : { severity: 'info' as const }),
    related: otherPlaces(spans.slice(1), `这里也是“${name}”`),
    fixes: successors.flatMap((successor) => toFix(former, successor)),
  };
}

interface NewName {
  readonly prefix: string;
  readonly core: string;
}

/** The successor as the draft would write it, at the level of the old name and in full where that was. */
function newName({ name, parties }: FormerName, successor: Department, { style, context, registry }: Draft): NewName {
  const resolution = parties[0]?.resolution ?? resolveDepartment(name, context, registry)!;
  const full = isWrittenInFull(resolution.core, resolution.department);
  const level = resolution.level ?? context.level ?? null;
  const own = !full && level === context.level && style.used ? { used: style.used } : {};
  const { core } = nameParts(successor.id, { ...context, level, full, ...own }, registry)!;
  return { prefix: resolution.prefix, core };
}

/** Whether a name is a full one beside which there is a short one. */
function isWrittenInFull(core: string, { names }: Department): boolean {
  return names.some(({ full, short }) => full === core && short.length > 0);
}

/** All places at once; nothing where a place within the name (宝丰检验检疫局) would be lost. */
function toFix({ parties, mentions, name }: FormerName, { prefix, core }: NewName): Fix[] {
  if (parties.some(({ resolution }) => resolution?.place)) return [];
  const inNotes = renameEdits(parties, core);
  if (inNotes.length < parties.length) return [];
  const inText: TextEdit[] = mentions.map(({ start, end }) => ({ span: { start: start + 1, end }, newText: core }));
  const all = inNotes.length + inText.length > 1 ? '全文' : '';
  return [{ title: `${all}把“${name}”改为“${prefix}${core}”`, edits: [...inNotes, ...inText], safe: false }];
}

/** Which reform it was, by the last year of the old name. */
function reformText({ ended }: Department): string {
  const { until, byRoster } = ended!;
  if (byRoster) return '按部门名册，';
  if (until <= 2011) return '2010年前后机构改革以来';
  if (until <= 2016) return '2013年开始的机构改革以来';
  if (until <= 2019) return '2018至2019年机构改革以来';
  return until <= 2022 ? `${until}年以来` : '2023年开始的机构改革以来';
}
