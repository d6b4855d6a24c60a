// Rule: stand-ins such as 某某, XX区, *年, ____ and （待定） that were never replaced, and gaps that were never filled.
import type { Finding, OptionsOf, Rule, RuleOptions } from '../../lint/rule';
import type { ParagraphFacts } from '../../plan/model';
import type { Span } from '../../text/span';
import { blanksOf } from '../readers/placeholders/blanks';
import { standIns } from '../readers/placeholders/standIns';

const options = {
  words: { type: 'string[]', default: [], description: '另外视为占位文字的词语。' },
} as const satisfies RuleOptions;

export const placeholder: Rule<typeof options> = {
  id: 'placeholder',
  title: '占位文字未替换',
  severity: 'warning',
  authority: { level: '实务', source: '套用模板或上级文稿时留下的占位文字和空格，印发前应当换成实际内容。' },
  description: `稿件里还留着起草时占位用的文字：\`某某\`、\`XX区\`、\`××局\`、\`**局\`、\`*年\`、\`____\`、\`（待定）\`、\`【待补充】\` 等。

空着没有填的地方也报：\`2026年 月 日\`、\`于 月底前\`、\`新建示范店　　家\`、\`〔2026〕 号\`；单独成行的成文日期和发文字号要到印发时才填，只作提示。

一个名称、一个日期或一份名单里接连的占位文字合为一处。占位文字通常来自模板、上级文稿或脱敏处理，印发前都应换成实际的名称和数字。

下列写法不报：Markdown 的加粗和强调（\`**重点**\`）、分隔线、英文单词和编号中的字母、算式里的乘号、连接两个词的“×”（\`数据要素×区域\`）、回执和表格里冒号后面供填写的横线。

选项 \`words\` 可以补充本单位习惯用的占位文字，例如 \`["此处略", "（同上）"]\`。`,
  options,
  examples: {
    bad: [
      {
        text: '⟦某某⟧区2026年食品安全监督管理计划\n\n为做好我区食品安全工作，制定本计划。',
        note: '模板里的地区名没有替换',
      },
      {
        text: '一、工作目标\r\n（一）全年完成食品监督抽检⟦XX⟧批次，合格率稳定在⟦××⟧%以上。（区市场监管局负责）\r\n',
        note: '数字没有填',
      },
      {
        text: '一、重点任务(一)规范校园食堂管理。(责任部门:⟦**⟧局、⟦**⟧局按职责分工负责)(二)开展春季专项检查。(责任部门:区教育局)',
        note: '单行文本，部门名用星号代替',
      },
      { text: '各街道要在20⟦XX年×⟧月底前报送工作总结。', note: '年月没有填' },
      { text: '## 三、保障措施\n\n落实专项经费⟦____⟧万元，由区财政局统筹安排。', note: 'Markdown 文稿里的横线' },
      { text: '（三）新建食品安全示范街⟦（待定）⟧条，示范店⟦【待补充】⟧家。', note: '括号里的待定内容' },
      { text: '本计划自⟦*年*月*⟧日起施行。', note: '单个星号代替年月日' },
      {
        text: '一、按照《关于开展⟦*⟧年餐饮整治的通知》（云委[⟦*⟧]4号、⟦**⟧政办〔2024〕39号、云食安〔⟦×⟧〕2号）要求，制定⟦*⟧年度计划。',
        note: '引用的文件名和文号里的星号',
      },
      {
        text: '一、工作专班\n组长：⟦XXX⟧\n副组长：⟦XXX、XXX、XXX⟧\n（一）⟦XX市XX区XX⟧局要做好衔接。（区教育局负责）\n（二）由⟦****⟧牵头，培训⟦*****⟧人次。（区商务局负责）',
        note: '一个名称、一份名单里的占位文字合为一处',
      },
      {
        text: '（一）抽检。⟦2026年 月 日⟧前完成，新建示⟦范店　　家⟧，⟦于 月底⟧前报送。（区市场监管局负责）\n（二）合格率⟦达到 %⟧以上，按照云食安⟦〔2026〕 号⟧文件执行，自⟦3月  日⟧起施行。（区教育局负责）',
        note: '空着没有填的日期、数字和文号',
      },
      { text: '⟦此处略⟧，详见附件。', options: { words: ['此处略'] }, note: '通过选项补充的占位文字' },
    ],
    good: [
      { text: '临江区2026年食品安全监督管理计划', note: '已经填写的标题' },
      { text: '**重点任务**：由**区市场监管局**牵头，*各街道办事处*配合。', note: 'Markdown 的加粗和强调' },
      {
        text: '按照*年度计划*和《**县域**食品安全》（**云政办〔2024〕39号**）抓好落实[*]，详见[*附件*](a.md)。**1）加强**市级统筹。',
        note: '文件名、文号的加粗和强调，脚注',
      },
      { text: '推动食品生产企业建立HACCP体系，推广使用XBRL报表和APP+网格系统。', note: '英文缩写中的字母' },
      {
        text: '推进“数据要素×”行动，开展数据要素×区域协同、数据要素×企业服务和人工智能×市场监管。',
        note: '连接两个词的“×”',
      },
      {
        text: '填报日期：　　年　月　日　　　单位（盖章）：\n| 年 月 日 | 家 数 |\n检 查 企 业 名 录，由国 家、省 级专 家，每  家，2026年 3月底前。',
        note: '供填写的表格、排版用的空格',
      },
      { text: '样品规格为30cm×20cm，每组5×6份。', note: '乘号' },
      { text: '***\n\n___\n\n* 组织培训\n* 开展抽检', note: 'Markdown 的分隔线和列表' },
      { text: '附件2  回执\r\n填报单位：________  联系电话：________', note: '供填写的横线' },
      { text: '二○○八年以来，某类食品的投诉有所增加，待确定原因后通报。', note: '汉字数字中的“○”和一般用语' },
      { text: 'snake_case_name、GB/T 33300—2016、AxB 型设备、www.xx.example', note: '标识符、标准号和网址' },
    ],
  },
  paragraph: check,
};

function check(facts: ParagraphFacts, given: OptionsOf<typeof options>): readonly Finding[] {
  const { text } = facts;
  const words = given.words.filter((word) => word !== '' && text.includes(word));
  const spans = [...words.flatMap((word) => occurrences(text, word)), ...standIns(text)];
  const findings: Finding[] = spans.map((span) => ({
    span,
    message: `“${text.slice(span.start, span.end)}”像是还没有替换的占位文字，可能是套用模板时留下的；请改为实际内容。`,
  }));
  for (const { span, isWholeLine } of blanksOf(facts)) {
    const message = `“${text.slice(span.start, span.end)}”里有空着没有填的地方；请填上。`;
    findings.push({ span, message, ...(isWholeLine && { severity: 'info' }) });
  }
  return findings;
}

function occurrences(text: string, word: string): Span[] {
  const spans: Span[] = [];
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
    spans.push({ start: at, end: at + word.length });
  }
  return spans;
}
