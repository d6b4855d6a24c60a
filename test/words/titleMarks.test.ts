// Titles within titles: the outer one is what is cited, and none of its words are words of the plan.
import assert from 'node:assert/strict';
import { parsePlan } from '../../server/src/plan/document';
import { endsInTitle, titleSpans, withoutTitles } from '../../server/src/words/documents/titleMarks';
import { loadGrammar, tokenize } from '../grammar/tokenizer';

const outer = '《关于印发《云州市2024年食品安全工作计划》的通知》';

describe('titles in 《》', () => {
  it('are found with all that is within', () => {
    assert.deepEqual(titleSpans(`按照${outer}和《条例》抓好`), [
      { start: 2, end: 2 + outer.length },
      { start: 3 + outer.length, end: 7 + outer.length },
    ]);
    assert.deepEqual(titleSpans('》《甲'), []);
    assert.deepEqual(titleSpans(''), []);
  });

  it('are left out, or filled', () => {
    assert.equal(withoutTitles(`按照${outer}抓好`), '按照抓好');
    assert.equal(withoutTitles('按《甲》《乙》办', '　'), '按　　　　　　办');
  });

  it('are open until the outer one is closed', () => {
    assert.ok(endsInTitle('按照《关于落实《条例》的'));
    assert.ok(!endsInTitle('按照《关于落实《条例》的通知》'));
    assert.ok(!endsInTitle('按照》'));
  });

  it('are cited by the whole name', () => {
    const { citations } = parsePlan(`临江区工作计划\n一、任务\n（一）按照${outer}（云政发〔2024〕3号）办理。`);
    assert.deepEqual(
      citations.map(({ name, documentNumber }) => [name, documentNumber]),
      [[outer.slice(1, -1), '云政发〔2024〕3号']],
    );
  });

  it('do not give the draft their year', () => {
    const text = `一、总则\n做好《落实《条例》2024年工作方案》安排的工作，2026年继续推进。\n做好2026年食品安全工作。\n`;
    assert.equal(parsePlan(text).year, 2026);
  });

  it('may be the whole of a line that is the title', () => {
    const title = '临江区落实《食品安全条例》2026年工作计划';
    assert.equal(parsePlan(`《${title}》\n一、任务\n`).title, title);
    assert.equal(parsePlan('《条例》和《办法》实施方案\n一、任务\n').title, '《条例》和《办法》实施方案');
  });

  it('are coloured as a whole', async () => {
    const tokens = tokenize(await loadGrammar(), `按照${outer}办理`);
    const coloured = tokens.filter(({ scopes }) => scopes.some((one) => one.includes('citation')));
    assert.equal(coloured.map(({ text }) => text).join(''), outer);
  });
});
