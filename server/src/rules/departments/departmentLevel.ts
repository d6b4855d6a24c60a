// Rule: bodies and words of another level that a draft uses as if they were its own.
import { type DraftDepartments, draftDepartments, type NamedParty } from '../../bodies/draftDepartments';
import type { Finding, Fix, Rule } from '../../lint/rule';
import type { RuleContext } from '../../lint/ruleContext';
import type { PlanDocument } from '../../plan/model';
import type { DepartmentKind } from '../../registry/departments/department';
import { currentName, usualNaming } from '../../registry/lookup/currentName';
import { leadingLevelWord, levelWord, prefixLevel } from '../../registry/names/namePrefix';
import { type Span, shift } from '../../text/span';
import type { AdminLevel } from '../../words/levels';
import { ownScopes } from './ownScopes';

export const departmentLevel: Rule = {
  id: 'department-level',
  title: '层级与本计划不符',
  severity: 'warning',
  authority: { level: '实务', source: '下级计划不给上级部门分派任务；改编上级计划时，部门和地区改为本级的。' },
  description: `改编上级计划时，上级的部门、地区没有改成本级的，报出：

- 区、县计划的任务只由市级部门牵头或者负责的（市市场监管委负责）；与本级部门并列负责的，作提示；
- 区计划里写“县某局”、县计划里写“区某局”，而其余各处写的都是本级的；
- 部门名称随层级而不同的：天津市一级叫“市市场监管委”，区一级叫“区市场监管局”，写“区市场监管委”的；
- 总述里以本计划的口吻写“结合我市实际”“2026年全市食品安全工作要”的。

不报：上级部门配合、参与的；正文里提到上级部门的（按照市市场监管委要求、协助市环保局）；市公安局某区分局、海关、税务、消防等派驻和垂直管理单位；自然资源、生态环境等在区里没有单独设局的部门；确指上级的“我市”“全市”（我市将制定办法、全市统一部署）；乡镇计划。`,
  examples: {
    bad: [
      {
        text: '临江区2026年食品安全监督管理计划\n一、任务\n（一）抽检。（⟦市市场监管局⟧负责）\n（二）农药。（区农业农村局负责）\n',
        fixed:
          '临江区2026年食品安全监督管理计划\n一、任务\n（一）抽检。（区市场监管局负责）\n（二）农药。（区农业农村局负责）\n',
        note: '任务分给了市级部门',
      },
      {
        text: '临江区2026年食品安全监督管理计划\n一、任务\n（一）校园。（⟦市教委⟧牵头，区市场监管局配合）\n',
        context: { region: { municipality: '天津市' } },
        fixed: '临江区2026年食品安全监督管理计划\n一、任务\n（一）校园。（区教育局牵头，区市场监管局配合）\n',
        note: '市级部门牵头；区级的名称不同',
      },
      {
        text: '青石县2026年食品安全工作要点\n一、任务\n1.抽检。（县市场监管局负责）\n2.校园。（⟦区教育局⟧、县市场监管局按职责分工负责）\n3.种植。（县农业农村局负责）\n',
        fixed:
          '青石县2026年食品安全工作要点\n一、任务\n1.抽检。（县市场监管局负责）\n2.校园。（县教育局、县市场监管局按职责分工负责）\n3.种植。（县农业农村局负责）\n',
        note: '县计划里的“区”',
      },
      {
        text: '临江区2026年食品安全监督管理计划\n一、任务\n（一）抽检。（⟦区市场监管委⟧负责）\n',
        context: { region: { municipality: '天津市' } },
        fixed: '临江区2026年食品安全监督管理计划\n一、任务\n（一）抽检。（区市场监管局负责）\n',
        note: '区一级没有的名称',
      },
      {
        text: '临江区2026年食品安全监督管理计划\n2026年⟦全市⟧食品安全工作要坚持问题导向。结合⟦我市⟧实际，制定本计划。\n一、任务\n（一）抽检。（区市场监管局负责）\n',
        fixed:
          '临江区2026年食品安全监督管理计划\n2026年全区食品安全工作要坚持问题导向。结合我区实际，制定本计划。\n一、任务\n（一）抽检。（区市场监管局负责）\n',
        note: '总述沿用了市级计划的口吻',
      },
      {
        text: '临江区2026年食品安全监督管理计划\n一、任务\n（一）流通。（区市场监管局、⟦市商务局⟧按职责分工负责）\n',
        fixed: '临江区2026年食品安全监督管理计划\n一、任务\n（一）流通。（区市场监管局、区商务局按职责分工负责）\n',
        note: '并列负责的，作提示',
      },
      {
        text: '临江区人民政府办公室关于印发2026年食品安全工作安排的通知\n各街道办事处：\n现印发给你们。\n临江区人民政府办公室\n2026年3月1日\n2026年食品安全工作安排\n一、任务\n（一）抽检。（⟦市市场监管局⟧负责）\n',
        fixed:
          '临江区人民政府办公室关于印发2026年食品安全工作安排的通知\n各街道办事处：\n现印发给你们。\n临江区人民政府办公室\n2026年3月1日\n2026年食品安全工作安排\n一、任务\n（一）抽检。（区市场监管局负责）\n',
        note: '地区只写在印发通知里',
      },
      {
        text: '青山旗2026年食品安全工作要点\n一、任务\n1.抽检。（⟦市市场监管局⟧负责）\n2.校园。（旗教育局、旗市场监管局按职责分工负责）\n',
        fixed:
          '青山旗2026年食品安全工作要点\n一、任务\n1.抽检。（旗市场监管局负责）\n2.校园。（旗教育局、旗市场监管局按职责分工负责）\n',
        note: '旗的计划',
      },
    ],
    good: [
      {
        text: '临江区2026年食品安全监督管理计划\n一、任务\n（一）检查。按照市市场监管委要求开展检查，配合市商务局做好申报。（区市场监管局负责）\n',
        note: '正文里提到市级部门',
      },
      {
        text: '临江区2026年食品安全监督管理计划\n一、任务\n（一）打私。（区公安分局牵头，市商务局、云州海关配合）\n',
        note: '市级部门配合',
      },
      {
        text: '临江区2026年食品安全监督管理计划\n一、任务\n（一）打假。（市公安局临江分局负责）土壤。（市生态环境局临江分局、区农业农村局按职责分工负责）规划。（市规划资源局临江分局负责）\n',
        note: '派驻本区的分局',
      },
      {
        text: '临江区2026年食品安全监督管理计划\n根据《云州市2026年食品安全监督管理计划》，按照全市统一部署，结合我区实际，制定本计划。\n一、任务\n（一）屠宰。我市将制定管理办法，各部门要严格落实。推动我市地方标准落地。（区农业农村局负责）\n',
        note: '确指全市',
      },
      {
        text: '云州市2026年食品安全工作要点\n2026年全市食品安全工作要坚持问题导向。\n一、任务\n（一）抽检。（市市场监管局负责）（二）属地。（各区人民政府负责）\n',
        note: '市级计划',
      },
      {
        text: '临江区2026年食品安全监督管理计划\n一、任务\n（一）税收。（市税务局第二分局、市烟草专卖局、市消防救援支队按职责分工负责）\n',
        note: '垂直管理单位',
      },
      {
        text: '柳河镇2026年食品安全工作计划\n一、任务\n（一）抽检。（县市场监管局柳河所负责）（二）宣传。（镇食安办、县融媒体中心负责）\n',
        note: '乡镇计划',
      },
      {
        text: '# 云州市2026年食品安全工作要点\n\n## 一、任务\n\n1. 抽检。（市市场监管局、县市场监管局、区市场监管局按职责分工负责）\n',
        note: '市级计划里的区、县',
      },
    ],
  },
  document: check,
};

const heights: Readonly<Record<AdminLevel, number>> = { 省: 3, 市: 2, 区: 1, 县: 1, 乡镇: 0 };
/** Bodies that each level with a government of its own has. */
const kinds: ReadonlySet<DepartmentKind> = new Set([
  'party',
  'government',
  'judicial',
  'massOrganisation',
  'committee',
]);
/** Bodies that many districts have as branches of the city's only. */
const often = new Set([
  'natural-resources',
  'ecology-environment',
  'public-security',
  'traffic-police',
  'drug-regulation',
]);

function* check(document: PlanDocument, _: unknown, context: RuleContext): Iterable<Finding> {
  const draft = draftDepartments(document, context);
  const { level } = draft.context;
  if (!level || level === '乡镇') return;
  const own = { level, region: document.region, draft };
  const isForeign = foreignWord(draft.parties, level);
  for (const named of draft.parties) {
    const finding = isForeign(named) ? wrongWord(named, level) : (higherBody(named, own) ?? higherNaming(named, own));
    if (finding) yield finding;
  }
  if (level === '区' || level === '县') yield* ownScope(document, own);
}

interface Own {
  readonly level: AdminLevel;
  readonly region: string | null;
  readonly draft: DraftDepartments;
}

/** 县教育局 in the plan of a district whose other bodies are all 区…. */
function foreignWord(parties: readonly NamedParty[], level: AdminLevel): (named: NamedParty) => boolean {
  const other = level === '区' ? '县' : level === '县' ? '区' : null;
  const count = (word: string) => parties.filter(({ party }) => leadingLevelWord(party.name) === word).length;
  if (other === null || count(other) === 0 || count(level) <= count(other)) return () => false;
  return ({ party, written }) => leadingLevelWord(party.name) === other && written.startsWith(other);
}

function wrongWord({ party, written }: NamedParty, level: AdminLevel): Finding {
  const right = level + written.slice(1);
  return {
    span: party.span,
    message: `“${written}”与本计划的层级不符：本计划是${level}级计划，其余各处写的是“${level}”；请改为“${right}”。`,
    fixes: [renaming(party.span, right)],
  };
}

/** A body of the level above in charge of a task. */
function higherBody(named: NamedParty, own: Own): Finding | null {
  const { level, draft } = own;
  const { party, note, resolution } = named;
  if (!resolution?.level || heights[resolution.level] <= heights[level]) return null;
  if (party.role !== '牵头' && party.role !== '负责') return null;
  if (resolution.place || !kinds.has(resolution.department.kind) || often.has(resolution.id)) return null;
  const prefix = ownWord(own);
  const isShared = party.role === '负责' && note.parties.some((one) => one !== party && isOwn(one.name, prefix));
  const right = currentName(resolution.id, { ...draft.style, level, prefix }, draft.registry);
  if (right === null || resolution.form === 'former') return null;
  return {
    span: party.span,
    message: `“${party.name}”是${resolution.level}级部门，本计划是${level}级计划，一般不给上级部门分派任务；请核对是否应为“${right}”，需要上级支持的写在正文里。`,
    ...(isShared ? { severity: 'info' as const } : {}),
    fixes: [renaming(party.span, right)],
  };
}

/** Whether a body is not of a level above: the plan's own, or one without prefix. */
function isOwn(name: string, prefix: string): boolean {
  const word = leadingLevelWord(name);
  return word === '' || word === prefix;
}

/** The word in front of the plan's own bodies, as the draft writes it or its region has it. */
function ownWord({ level, region, draft: { style } }: Own): string {
  return style.prefix && prefixLevel(style.prefix) === level ? style.prefix : levelWord(level, region);
}

/** 区市场监管委, where only the city's is called so. */
function higherNaming({ party, written, resolution }: NamedParty, { level, draft }: Own): Finding | null {
  const { region } = draft.context;
  if (!resolution || !region || resolution.level !== level || !resolution.naming.strict) return null;
  const { department, naming } = resolution;
  const places = naming.where?.filter((one) => one.region === region) ?? [];
  if (places.length === 0 || places.some(({ levels }) => !levels || levels.includes(level))) return null;
  const usual = usualNaming(department, { level, region });
  const core = resolution.form === 'full' ? usual.full : (usual.short[0] ?? usual.full);
  const right = resolution.prefix + core;
  const higher = places[0]!.levels![0]!;
  return {
    span: party.span,
    message: `“${party.name}”是${higher}一级的叫法：${region}市的${level}一级称“${right}”；请改为“${right}”。`,
    fixes: [renaming(party.span, written.startsWith(resolution.prefix) ? right : core)],
  };
}

function renaming(span: Span, newText: string): Fix {
  return { title: `改为“${newText}”`, edits: [{ span, newText }], safe: false };
}

function* ownScope(document: PlanDocument, own: Own): Iterable<Finding> {
  const { level } = own;
  for (const { facts, start, region } of document.paragraphs) {
    if (region !== 'plan') continue;
    for (const span of ownScopes(facts)) {
      const written = facts.text.slice(span.start, span.end);
      const right = written[0]! + ownWord(own);
      yield {
        span: shift(span, start),
        message: `这里以本计划的口吻写“${written}”，而本计划是${level}级计划，可能沿用了上级计划的文字；请改为“${right}”。`,
        fixes: [renaming(shift(span, start), right)],
      };
    }
  }
}
