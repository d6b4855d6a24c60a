// Holds a JSON text against a schema.
import { strict as assert } from 'node:assert';
import Ajv from 'ajv';

/** The parsed text; fails where the schema is not met. */
// biome-ignore lint/suspicious/noExplicitAny: the schema has just told its shape
export function assertSchema(json: string, schema: object): any {
  const validate = new Ajv({ allowUnionTypes: true, allErrors: true }).compile(schema);
  const value = JSON.parse(json);
  validate(value);
  assert.deepEqual(validate.errors ?? [], []);
  return value;
}
