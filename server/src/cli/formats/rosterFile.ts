// A roster of departments as a file for people to go on with: JSON with comments.
import type { CountedName, GatheredRoster } from '../../bodies/rosterFromDrafts';

/** The text of the file, which the reader of rosters takes as it is. `drafts` is how many drafts it was gathered from. */
export function rosterFile({ known, unknown, former, doubtful }: GatheredRoster, drafts: number): string {
  const added = [
    ...known.map((one) => entry(one, one.others.length > 0 ? `也写作${quoted(one.others)}` : '')),
    ...(unknown.length > 0 ? ['', '// 以下单位不在内置名称中，请核对后保留'] : []),
    ...unknown.map((one) => entry(one, '')),
  ];
  const left = [
    ...former.map(({ name, others }) => `“${name}”已更名，现为${quoted(others)}`),
    ...doubtful.map(({ name, others }) => `“${name}”疑为${quoted(others)}之误`),
  ];
  return [
    '{',
    `  // 部门名册：由 ${drafts} 份文稿的责任分工生成。请逐个核对，删去不要的，补上漏掉的。`,
    '  // 检查时以这里的名称为准；在 plan-draft.json 中写上 "departments": "部门名册.json" 即生效。',
    ...(left.length > 0 ? ['', '  // 没有列入的名称：', ...left.map((line) => `  //   ${line}`)] : []),
    '',
    '  "add": [',
    ...added.map((line) => (line === '' ? '' : `    ${line}`)),
    '    // 需要写明全称、其他写法、负责事项的，写成：',
    '    // { "name": "区某某中心", "full": "区某某服务中心", "aliases": ["某某中心"], "topics": ["粮食"] }',
    '  ],',
    '',
    '  // 本地的更名，例如 { "from": "区某委", "to": "区某局", "since": 2025 }',
    '  "rename": [],',
    '',
    '  // 本地没有、不要在补全中出现的单位，例如 "区人防办"',
    '  "remove": []',
    '}',
    '',
  ].join('\n');
}

function entry({ name, count }: CountedName, remark: string): string {
  return `${JSON.stringify(name)}, // ${count} 处${remark && `，${remark}`}`;
}

function quoted(names: readonly string[]): string {
  return names.map((name) => `“${name}”`).join('、');
}
