import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { z } from 'zod';
import { describeIssue } from '../../../src/schemas/explain.ts';

/** The YAML of a content file; of a paper, its front matter. */
export function readYaml(file: string): string {
  const text = readFileSync(`src/content/${file}`, 'utf8');
  return text.match(/^---\n(.*?)\n---\n/s)?.[1] ?? text;
}

/** What an editor is told about `yaml` when `before` is written as `after`, a line each mistake. */
export function spoiler(schema: z.ZodType, yaml: string) {
  return (before: string | RegExp, after: string): string[] => {
    const spoiled = yaml.replace(before, after);
    if (spoiled === yaml) throw new RangeError(`»${before}« does not stand in the file`);
    return (schema.safeParse(parse(spoiled)).error?.issues ?? []).map(describeIssue);
  };
}

/** The YAML of the publisher, with the lines that wait behind a `#`. */
export function readPublisher(): string {
  return readYaml('publisher.yaml').replace(/^# (?=name|licence|statement|contact| )/gm, '');
}

/** A table whose paper adds wrongly, and says so. */
export const MISPRINTED_TABLE = `appendix: bilag
section: afsnit
caption: En tabel
rowNouns: { one: række, many: rækker }
sourceLines: { first: 1 }
columns: [{ key: amount, label: Beløb, type: number, summed: true, description: Beløb }]
rows:
  - { key: a, cells: [1] }
  - { key: b, cells: [2] }
  - { key: c, role: subtotal, adds: [b], subtracts: [a], cells: [1] }
total: { key: i-alt, cells: [4] }
printedFaults: ['rækkerne i »Beløb« giver 3, men totalen er 4.']
`;
