import { expect, test } from 'vitest';
import { readFields } from './schema-fields.ts';

const fields = readFields();

test('every field is described for the editor', () => {
  expect(fields.length).toBeGreaterThan(170);
  expect(new Set(fields.map(({ path }) => path.split(/[.[]/)[0])).size).toBe(14);
  expect(fields.filter(({ description }) => !description).map(({ path }) => path)).toEqual([]);
});

test('every description is a sentence', () => {
  for (const { path, description } of fields) expect(description, path).toMatch(/^.+\.$/);
});
