// The manifest names only what exists, in both languages, and the language settings suit Chinese text.
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import picomatch from 'picomatch';
import configuration from '../../language-configuration.json';
import manifest from '../../package.json';
import english from '../../package.nls.json';
import chinese from '../../package.nls.zh-cn.json';

const language = manifest.contributes.languages[0]!;

/** Whether VS Code takes a file of this name for a plan draft. */
function isDraft(name: string): boolean {
  return (
    language.extensions.some((extension) => name.endsWith(extension)) ||
    language.filenamePatterns.some((pattern) => picomatch.isMatch(name, pattern))
  );
}

describe('manifest', () => {
  it('every placeholder has its text in English and Chinese, and no text is left over', () => {
    const used = [...JSON.stringify(manifest).matchAll(/"%([^%"]+)%"/g)].map((match) => match[1]!);
    assert.deepEqual(
      [...new Set(used)].filter((key) => !(key in english) || !(key in chinese)),
      [],
    );
    assert.deepEqual(
      Object.keys(english).filter((key) => !used.includes(key)),
      [],
    );
    assert.deepEqual(Object.keys(chinese).sort(), Object.keys(english).sort());
  });
  it('every file it names exists', () => {
    const { languages, grammars, snippets, jsonValidation } = manifest.contributes;
    const named = [...grammars, ...snippets].map((entry) => entry.path).concat(manifest.icon);
    const others = [...languages.map((entry) => entry.configuration), ...jsonValidation.map((entry) => entry.url)];
    assert.deepEqual(
      [...named, ...others].filter((file) => !existsSync(file)),
      [],
    );
  });
  it('menus name only its own commands', () => {
    const commands = manifest.contributes.commands.map((entry) => entry.command);
    const used = Object.values(manifest.contributes.menus).flatMap((entries) => entries.map((entry) => entry.command));
    assert.deepEqual(
      used.filter((command) => !commands.includes(command)),
      [],
    );
  });
  it('takes files for drafts by their names', () => {
    for (const name of [
      '临河区2025年食品安全监督管理计划（征求意见稿）.txt',
      '2025年食品安全工作要点.md',
      '食品安全监管计划.txt',
      '2024年食品安全重点工作安排.txt',
      '食品安全宣传周活动方案.txt',
      '草稿.plan.txt',
    ]) {
      assert.equal(isDraft(name), true, name);
    }
    for (const name of [
      '会议纪要.txt',
      '工作总结.md',
      '旅游计划.txt',
      'README.md',
      'plan.txt',
      '食品安全工作要点.docx',
    ]) {
      assert.equal(isDraft(name), false, name);
    }
  });
});

describe('language configuration', () => {
  it('words are runs of Han, Latin words and figures with their units', () => {
    const { pattern, flags } = configuration.wordPattern;
    const words = '区食安办（牵头）抽检4批次/千人，达到98.5%以上，推行HACCP。'.match(new RegExp(pattern, `${flags}g`));
    assert.deepEqual(words, ['区食安办', '牵头', '抽检', '4批次/千人', '达到', '98.5%', '以上', '推行', 'HACCP']);
  });
  it('Enter keeps the indent of two full-width spaces, but not on an empty line', () => {
    const rule = new RegExp(configuration.onEnterRules[0]!.beforeText.pattern);
    assert.equal(rule.test('　　按季度通报。'), true);
    assert.equal(rule.test('　　'), false);
  });
});
