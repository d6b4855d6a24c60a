// The grammar gives the parts of a draft the scopes that themes colour, and gets through any line.
import assert from 'node:assert/strict';
import type { IGrammar } from 'vscode-textmate';
import { loadGrammar, type Token, tokenize } from './tokenizer';

let grammar: IGrammar;

before(async () => {
  grammar = await loadGrammar();
});

/** Checks that every marked part `⟦text⟧{scope}` of a text carries the scope and that no other part of its line does. */
function check(marked: string): void {
  const { text, marks } = readMarks(marked);
  const tokens = tokenize(grammar, text);
  const lines = text.split('\n');
  for (const scope of new Set(marks.map((mark) => mark.scope))) {
    const expected = marks.filter((mark) => mark.scope === scope).map((mark) => `${mark.line}:${mark.text}`);
    assert.deepEqual(runs(tokens, lines, scope), expected, `${scope} in ${text}`);
  }
}

function readMarks(marked: string) {
  const marks: { line: number; text: string; scope: string }[] = [];
  const lines = marked.split('\n').map((content, line) =>
    content.replace(/⟦([^⟧]*)⟧\{([^}]*)\}/g, (_, text: string, scopes: string) => {
      for (const scope of scopes.split(' ')) marks.push({ line, text, scope });
      return text;
    }),
  );
  return { text: lines.join('\n'), marks };
}

/** The unbroken stretches of text that carry a scope (or one below it), as `line:text`. */
function runs(tokens: readonly Token[], lines: readonly string[], scope: string): string[] {
  const found: { line: number; start: number; end: number }[] = [];
  for (const token of tokens) {
    if (!token.scopes.some((name) => name.split(' ').some((one) => `${one}.`.includes(`${scope}.`)))) continue;
    const last = found.at(-1);
    if (last && last.line === token.line && last.end === token.start) last.end = token.end;
    else found.push({ line: token.line, start: token.start, end: token.end });
  }
  return found.map(({ line, start, end }) => `${line}:${lines[line]?.slice(start, end)}`);
}

describe('grammar: title and headings', () => {
  it('title and stage', () => {
    check(
      '⟦临河区2025年食品安全监督管理计划⟧{markup.heading.title}\n（⟦征求意见稿⟧{keyword.control.stage}）\n为做好全年工作，制定本计划。',
    );
    check('　　⟦临河区2025年食品安全工作要点⟧{markup.heading.title}（⟦送审稿⟧{keyword.control.stage}）');
    check('# ⟦关于印发临河区食品安全工作方案的通知⟧{entity.name.section}');
  });
  it('levels on lines of their own', () => {
    check('⟦一、⟧{keyword.control.label}⟦总体要求⟧{entity.name.section}');
    check('## ⟦二、⟧{keyword.control.label}⟦重点任务⟧{entity.name.section}');
    check('⟦第三部分⟧{keyword.control.label} ⟦保障措施⟧{entity.name.section}');
    check('　　⟦（十二）⟧{keyword.control.label}⟦压实属地责任⟧{entity.name.section}。各街道健全机制。');
    check(
      '⟦(三)、⟧{keyword.control.label}各街道健全机制，完善制度，定期研究，及时解决突出问题，按要求报送进展并做好资料归档。',
    );
    check('⟦1.⟧{keyword.other.label}⟦严格抽检⟧{entity.name.section}。全年抽检不断档。');
    check(
      '⟦２、⟧{keyword.other.label}健全制度、完善机制，推动各项任务落地见效，并且逐项销号管理，不留死角盲区和空白；',
    );
    check('⟦（3）⟧{keyword.other.label}建立台账，⟦①⟧{keyword.other.label}登记，⟦②⟧{keyword.other.label}销号。');
  });
  it('numbers that are no labels', () => {
    const tokens = tokenize(grammar, '按照第二部分第（三）项要求，拨打12315，推行“1+N”模式，第一季度增长1.5个百分点。');
    assert.deepEqual(
      tokens.filter((token) => token.scopes.some((name) => name.includes('label'))),
      [],
    );
  });
  it('run in with the text', () => {
    check(
      '夯实基础。⟦二、⟧{keyword.control.label}⟦重点任务⟧{entity.name.section}⟦(一)⟧{keyword.control.label}' +
        '⟦压实责任⟧{entity.name.section}。落实到人。(区食安办负责)⟦(二)⟧{keyword.control.label}⟦严格抽检⟧{entity.name.section}。',
    );
  });
});

describe('grammar: responsibility notes', () => {
  it('brackets with roles', () => {
    check(
      '按月通报。（⟦区食安办⟧{support.class.department}⟦牵头⟧{keyword.control.role}，⟦区教育局⟧{support.class.department}、' +
        '⟦各街道办事处⟧{support.class.department}⟦按职责分工负责⟧{keyword.control.role}）下一句。',
    );
  });
  it('labels, half-width and square brackets, former names', () => {
    check(
      '办结。(⟦责任单位⟧{keyword.control.label}:⟦区农业农村局⟧{support.class.department}、⟦公安临河分局⟧{support.class.department})',
    );
    check('办结。[⟦区发展改革委(粮食和储备局)⟧{support.class.department}⟦负责⟧{keyword.control.role}]');
    check('办结。（⟦文广局⟧{support.class.department}⟦〈新闻出版局〉⟧{comment}⟦负责⟧{keyword.control.role}）');
  });
  it('lines of their own and sentences', () => {
    check('⟦牵头单位⟧{keyword.control.label}：⟦区市场监管局⟧{support.class.department}');
    check('⟦由⟧{keyword.control.role}⟦区卫生健康委⟧{support.class.department}⟦牵头⟧{keyword.control.role}，定期会商。');
  });
  it('brackets that are no notes', () => {
    for (const text of [
      '实行（园长）陪餐制。',
      '按照规定（试行）办理。',
      '实行（厂长负责制）管理。',
      '对（超范围、超限量使用）行为从严查处。',
    ]) {
      const tokens = tokenize(grammar, text);
      assert.deepEqual(
        tokens.filter((token) => token.scopes.some((name) => name.startsWith('meta.responsibility'))),
        [],
        text,
      );
    }
  });
  it('a bracket that is never closed ends with its sentence', () => {
    check('办结。（⟦区食安办⟧{support.class.department}⟦牵头⟧{keyword.control.role}。另行通知区教育局，由其转发。');
  });
});

describe('grammar: targets, deadlines, citations, placeholders', () => {
  it('targets', () => {
    check(
      '抽检⟦不少于⟧{keyword.operator.comparison}⟦4⟧{constant.numeric}⟦批次/千人⟧{keyword.other.unit}，合格率⟦达到⟧{keyword.operator.comparison}⟦98⟧{constant.numeric}⟦%⟧{keyword.other.unit}⟦以上⟧{keyword.operator.comparison}。',
    );
    check(
      '覆盖率为⟦百分之九十五⟧{constant.numeric}，检查⟦全覆盖⟧{constant.numeric}，新建⟦１２⟧{constant.numeric}⟦家⟧{keyword.other.unit}。',
    );
  });
  it('deadlines', () => {
    check(
      '⟦2025年6月底前⟧{constant.language.deadline}完成，⟦每季度⟧{constant.language.deadline}通报，⟦30日内⟧{constant.language.deadline}报送。',
    );
  });
  it('citations and quotes', () => {
    check(
      '按照⟦《食品安全工作规定》⟧{string.quoted.other.citation}（⟦临政发〔2024〕5号⟧{constant.numeric.document-number}）要求，落实⟦“四个最严”⟧{string.quoted.double}。',
    );
  });
  it('placeholders', () => {
    check(
      '⟦某某⟧{invalid}区完成⟦XX⟧{invalid}家，联系人⟦____⟧{invalid}，金额⟦×××⟧{invalid}元，推行HACCP，购置XXL号工作服。',
    );
  });
  it('Markdown', () => {
    check('| 任务 | 单位 |\n⟦| --- | --- |⟧{punctuation.definition.table}\n| 抽检 | 区食安办 |');
    check('推动**⟦重点工作⟧{markup.bold}**落实。');
  });
});

// A pattern that backtracks badly does not get through these lines before the time limit of the test runner.
describe('grammar: long lines', () => {
  const sentence = '(一)压实责任。各街道每月检查不少于4次,合格率达到98%以上。(区食安办牵头,区教育局配合)“两个责任';
  const inputs = {
    draft: sentence,
    'open brackets': '（',
    'open notes': '（区食安办、',
    'open citations': '《食品“',
    digits: '1',
    'Han digits': '一',
    'role words': '由区食安办、',
    asterisks: '*',
    blanks: '　',
    pipes: '|-',
  };
  for (const [name, unit] of Object.entries(inputs)) {
    it(`reaches the end of a line of ${name}`, () => {
      const text = unit.repeat(Math.ceil(12_000 / unit.length));
      const tokens = tokenize(grammar, text);
      assert.equal(tokens.map((token) => token.text).join(''), text);
    });
  }
  it('colours the last item of a single-line draft', () => {
    const tokens = tokenize(grammar, `${sentence.repeat(300)}。`);
    assert.equal(
      tokens
        .filter((token) => token.text === '区教育局')
        .at(-1)
        ?.scopes.at(-1),
      'support.class.department',
    );
    assert.equal(tokens.filter((token) => token.text === '区教育局').length, 300);
  });
});
