import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { missingFormats } from '../../src/domain/papers/case-id.ts';
import { formatList } from '../../src/domain/text/format.ts';
import type { Decision } from '../../src/import/draft/decision.ts';
import type { Draft } from '../../src/import/draft/draft.ts';
import { caseIdsSchema } from '../../src/schemas/case-ids.ts';
import { registerSchema } from '../../src/schemas/register.ts';
import { writeSafely } from './write-draft.ts';

const CASE_IDS = 'src/content/case-ids.yaml';

/** How doubtful the format of a number is that no paper had before. */
const NEW_FORMAT = 0.4;

/**
 * Tells of the formats of case IDs that the content does not know, at the end of their list, and
 * that this was done.
 * @param last the decisions of the last import: what it put in is told as long as it is there
 */
export function addFormats(
  root: string,
  { caseIds, body }: Draft,
  last: readonly Decision[],
): Decision[] {
  const path = join(root, CASE_IDS);
  const text = existsSync(path) ? readFileSync(path, 'utf8') : '';
  const earlier = last.filter(({ added }) => added?.every((line) => text.includes(line)));
  const before = earlier.map(({ file, words, taken, other, weight, added = [] }) => ({
    ...{ file, words, taken, other, weight, added },
  }));
  const lines = missingFormats(caseIds, body, caseIdsSchema.parse(parse(text) ?? []));
  if (lines.length === 0) return before;
  writeSafely(path, `${[text.trimEnd(), ...lines].join('\n').trim()}\n`);
  const examples = caseIdsSchema.parse(parse(lines.join('\n'))).map(({ example }) => example);
  const decision = {
    file: CASE_IDS,
    words: formatList(examples),
    taken:
      'Sagsnumre, der ser sådan ud, har siden ikke set før. Formen er skrevet i listen over ' +
      'sagsnumre, som alle møder deler.',
    other: 'Er nummeret læst forkert, så ret det i papiret, og tag linjen ud af listen igen.',
    weight: NEW_FORMAT,
    added: lines,
  };
  return [...before, decision];
}

/** All names that the register has, in all their spellings. */
export function readRegister(root: string): string[] {
  const path = join(root, 'src/content/register.yaml');
  if (!existsSync(path)) return [];
  const register = registerSchema.safeParse(parse(readFileSync(path, 'utf8'))).data;
  const municipalities = register?.municipality.map(({ name }) => `${name} Kommune`) ?? [];
  const names = Object.values(register ?? {})
    .flat()
    .flatMap(({ name, also, spelled }) => [name, ...also, ...spelled]);
  return [...municipalities, ...names];
}
