// Writes the pin files of all rules, and removes those of rules that are no more.
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { allRules } from '../../server/src/rules';
import { pinPath, pinText } from '../../test/rules/pinText';

const folder = 'test/rules/pins';
const wanted = new Map(allRules.map((rule) => [pinPath(rule), pinText(rule)]));

for (const name of readdirSync(folder)) if (!wanted.has(`${folder}/${name}`)) rmSync(`${folder}/${name}`);
for (const [path, content] of wanted) {
  if (existsSync(path) && readFileSync(path, 'utf8') === content) continue;
  writeFileSync(path, content);
  console.log(path);
}
