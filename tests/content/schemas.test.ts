import { expect, test } from 'vitest';
import { z } from 'zod';
import { fileSchemas, schemas } from '../../src/schemas/index.ts';

test.each(Object.entries({ ...schemas, ...fileSchemas }))(
  'every field of %s is described for the editor',
  (_, schema) => {
    const fields = fieldsOf(z.toJSONSchema(schema, { io: 'input' }));
    expect(fields.length).toBeGreaterThan(1);
    expect(fields.filter(({ description }) => !description).map(({ path }) => path)).toEqual([]);
  },
);

/** The named fields of a schema, and the items of lists of lists, which have no names. */
function fieldsOf(
  schema: z.core.JSONSchema._JSONSchema,
  path = '',
): { path: string; description: string | undefined }[] {
  if (typeof schema === 'boolean') return [];
  const own = Object.entries(schema.properties ?? {}).flatMap(([name, field]) => [
    {
      path: `${path}.${name}`,
      description: typeof field === 'boolean' ? undefined : field.description,
    },
    ...fieldsOf(field, `${path}.${name}`),
  ]);
  const items = (Array.isArray(schema.items) ? schema.items : [schema.items ?? false]).filter(
    (item) => typeof item !== 'boolean',
  );
  const isOuter = path === '' && schema.type === 'array';
  const unnamed =
    isOuter || path.startsWith('[]')
      ? items.map(({ description }) => ({ path: `${path}[]`, description }))
      : [];
  return [
    ...own,
    ...unnamed,
    ...[...items, ...(schema.anyOf ?? [])].flatMap((part) => fieldsOf(part, `${path}[]`)),
  ];
}
