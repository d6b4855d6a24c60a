// Writes the generated files: rule pages, their table, the schemas, the editor's settings and the words in the grammar.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { allRules } from '../../server/src/rules';
import { generatedFiles } from './generatedFiles';

const read = (path: string) => (existsSync(path) ? readFileSync(path, 'utf8') : '');

for (const { path, content } of generatedFiles(allRules, read)) {
  if (read(path) === content) continue;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
  console.log(path);
}
