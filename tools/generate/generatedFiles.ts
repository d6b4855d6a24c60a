// What every generated file should contain; writing and comparing are left to others.
import type { Rule } from '../../server/src/lint/rule';
import { departments } from '../../server/src/registry/departments/departmentData';
import { configSchema } from './configSchema';
import { withWords } from './grammar';
import { pinyinTable } from './pinyinTable';
import { rosterFileSchema } from './rosterSchema';
import { rulePage, ruleTable } from './rulePage';
import { withSettings, withSettingTexts } from './settings';
import { targetListSchema } from './targetListSchema';

/** A file, by its path from the root of the repository, and what should stand in it. */
export interface GeneratedFile {
  readonly path: string;
  readonly content: string;
}

/** All generated files. `read` gives the present text of a file that is only generated in part, '' where there is none. */
export function generatedFiles(rules: readonly Rule[], read: (path: string) => string): GeneratedFile[] {
  return [
    ...rules.map((rule) => ({ path: `docs/rules/${rule.id}.md`, content: rulePage(rule) })),
    { path: 'docs/rules/README.md', content: ruleTable(rules) },
    { path: 'docs/plan-draft.schema.json', content: configSchema(rules) },
    { path: 'docs/target-list.schema.json', content: targetListSchema() },
    { path: 'docs/roster.schema.json', content: rosterFileSchema() },
    { path: 'server/src/registry/lookup/pinyinTable.json', content: pinyinTable(departments) },
    {
      path: 'syntaxes/plan-draft.tmLanguage.json',
      content: withWords(read('syntaxes/plan-draft.tmLanguage.json')),
    },
    { path: 'package.json', content: withSettings(read('package.json'), rules) },
    { path: 'package.nls.json', content: withSettingTexts(read('package.nls.json'), 'en') },
    { path: 'package.nls.zh-cn.json', content: withSettingTexts(read('package.nls.zh-cn.json'), 'zh') },
  ];
}
