// JSON schemas of what the command line prints for programs; nothing may be missing, nothing added.

function object(properties: Record<string, unknown>) {
  return { type: 'object', properties, required: Object.keys(properties), additionalProperties: false };
}

function list(items: unknown) {
  return { type: 'array', items };
}

const text = { type: 'string' };
const textOrNull = { type: ['string', 'null'] };
const count = { type: 'integer', minimum: 0 };
const oneBased = { type: 'integer', minimum: 1 };
const position = object({ line: oneBased, column: oneBased, offset: count });
const range = object({ start: position, end: position });
const encoding = { enum: ['utf-8', 'utf-8-bom', 'utf-16le', 'utf-16be', 'gb18030'] };

const problem = object({
  rule: text,
  severity: { enum: ['error', 'warning', 'info'] },
  message: text,
  range,
  text,
  fixable: { type: 'boolean' },
  related: list(object({ path: text, range, message: text })),
});

export const lintSchema = object({
  version: { const: 1 },
  files: list(object({ path: text, encoding, problems: list(problem) })),
  summary: object({ files: count, errors: count, warnings: count, infos: count, fixable: count }),
});

const heading = { label: text, number: count, title: text, range };
const party = object({
  name: text,
  department: textOrNull,
  role: { enum: ['牵头', '负责', '配合', '参与'] },
});
const responsibility = object({
  text,
  form: { enum: ['bracket', 'line', 'table', 'sentence', 'group', 'blanket'] },
  range,
  parties: list(party),
});
const item = object({ level: count, label: text, number: count, title: text });
const number = { type: 'number' };

export const inspectSchema = object({
  version: { const: 1 },
  path: text,
  encoding,
  title: textOrNull,
  year: { type: ['integer', 'null'] },
  stage: textOrNull,
  level: { enum: ['省', '市', '区', '县', '乡镇', null] },
  region: textOrNull,
  sections: list(object({ ...heading, exempt: { type: 'boolean' } })),
  items: list(object({ level: count, ...heading, section: { type: ['integer', 'null'] } })),
  tasks: list(
    object({
      item: { anyOf: [item, { type: 'null' }] },
      text,
      range,
      responsibility: { anyOf: [responsibility, { type: 'null' }] },
    }),
  ),
  targets: list(
    object({
      indicator: text,
      comparator: { enum: ['>=', '>', '<=', '<', '=', null] },
      value: { anyOf: [number, { type: 'array', items: number, minItems: 2, maxItems: 2 }] },
      unit: text,
      per: textOrNull,
      period: textOrNull,
      text,
      range,
    }),
  ),
  deadlines: list(
    object({
      kind: { enum: ['date', 'relative', 'recurring'] },
      date: textOrNull,
      year: { type: ['integer', 'null'] },
      text,
      range,
    }),
  ),
  citations: list(object({ name: text, documentNumber: textOrNull, text, range })),
});

export const rulesSchema = object({
  version: { const: 1 },
  rules: list(
    object({
      id: text,
      title: text,
      severity: { enum: ['error', 'warning', 'info', 'off'] },
      authority: object({ level: text, source: text }),
      options: { type: 'object' },
      url: text,
    }),
  ),
});

const placeOrNull = { anyOf: [object({ path: text, text, range }), { type: 'null' }] };
const pair = { superior: placeOrNull, own: placeOrNull };
const confidence = { type: 'number', minimum: 0, maximum: 1 };
const verdict = { enum: ['equal', 'higher', 'lower', 'incomparable', 'missing', 'extra'] };

export const compareSchema = object({
  version: { const: 1 },
  targets: list(object({ ...pair, verdict, confidence })),
  deadlines: list(object({ ...pair, verdict, confidence })),
  tasks: list(object({ ...pair, confidence })),
});
