import { z } from 'zod';
import { fileSchemas, schemas } from '../../../src/schemas/index.ts';

type Schema = z.core.JSONSchema._JSONSchema;

interface Field {
  readonly path: string;
  readonly description: string | undefined;
}

/** Every named field of every schema, and what stands in its lists when that has no names. */
export function readFields(): Field[] {
  return Object.entries({ ...schemas, ...fileSchemas }).flatMap(([name, schema]) =>
    fieldsOf(z.toJSONSchema(schema, { io: 'input' }), name),
  );
}

function fieldsOf(schema: Schema, path: string): Field[] {
  if (typeof schema === 'boolean') return [];
  const { properties = {}, additionalProperties, items = [], anyOf = [] } = schema;
  return [
    ...Object.entries(properties).flatMap(([name, field]) => withOwn(field, `${path}.${name}`)),
    ...(additionalProperties ? withOwn(additionalProperties, `${path}.*`) : []),
    ...[items].flat().flatMap((item) => withOwn(item, `${path}[]`).slice(hasNames(item) ? 1 : 0)),
    ...anyOf.flatMap((way) => fieldsOf(way, path)),
  ];
}

function withOwn(schema: Schema, path: string): Field[] {
  const description = typeof schema === 'boolean' ? undefined : schema.description;
  return [{ path, description }, ...fieldsOf(schema, path)];
}

function hasNames(schema: Schema): boolean {
  return typeof schema !== 'boolean' && schema.type === 'object';
}
