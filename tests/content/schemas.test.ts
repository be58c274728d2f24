import { expect, test } from 'vitest';
import { z } from 'zod';
import { schemas } from '../../src/schemas.ts';

test.each(Object.entries(schemas))('every field of %s is described for the editor', (_, schema) => {
  const fields = fieldsOf(z.toJSONSchema(schema, { io: 'input' }));
  expect(fields.length).toBeGreaterThan(1);
  expect(fields.filter(({ description }) => !description).map(({ path }) => path)).toEqual([]);
});

function fieldsOf(schema: z.core.JSONSchema._JSONSchema, path = ''): { path: string; description: string | undefined }[] {
  if (typeof schema === 'boolean') return [];
  const own = Object.entries(schema.properties ?? {}).flatMap(([name, field]) => [
    { path: `${path}.${name}`, description: typeof field === 'boolean' ? undefined : field.description },
    ...fieldsOf(field, `${path}.${name}`),
  ]);
  const items = Array.isArray(schema.items) ? schema.items : [schema.items ?? false];
  return [...own, ...[...items, ...(schema.anyOf ?? [])].flatMap((part) => fieldsOf(part, `${path}[]`))];
}
