import { isDeepStrictEqual } from 'node:util';
import { isMap, isNode, isScalar, parseDocument } from 'yaml';
import type { z } from 'zod';
import { ContentError } from '../../../src/domain/papers/content-error.ts';
import { readYaml } from '../../../src/doors/content-file.ts';
import { toYaml } from '../../../src/import/to-yaml.ts';
import { appendixSchema } from '../../../src/schemas/appendix.ts';
import { ledgerSchema } from '../../../src/schemas/ledger.ts';
import { meetingSchema } from '../../../src/schemas/meeting.ts';
import { registerSchema } from '../../../src/schemas/register.ts';
import { tableSchema } from '../../../src/schemas/table.ts';
import { timelineSchema } from '../../../src/schemas/timeline.ts';
import type { FieldsTold } from '../told.ts';

/** The fields of a content file as YAML, and the words below them. */
export interface Parted {
  readonly head: string;
  /** Empty in a file that is all fields. */
  readonly body: string;
}

/** A content file in its two parts; a paper whose fields cannot be told apart is all words. */
export function headOf(name: string, text: string): Parted {
  if (!name.endsWith('.mdx')) return { head: text, body: '' };
  const [, head, body] = /^---\n([\s\S]*?)^---[ \t]*\n?([\s\S]*)$/m.exec(text) ?? [];
  return head !== undefined && text.startsWith('---')
    ? { head, body: body ?? '' }
    : { head: '', body: text };
}

/** The files whose fields stand as a form. */
const FORMS: readonly (readonly [RegExp, z.ZodObject])[] = [
  [/\.mdx$/, appendixSchema],
  [/^meeting\.yaml$/, meetingSchema],
  [/^ledger\.yaml$/, ledgerSchema],
  [/^timeline\.yaml$/, timelineSchema],
  [/^register\.yaml$/, registerSchema],
  [/^tables\//, tableSchema],
];

/** The schema of a file whose fields stand as a form. */
export function schemaOf(name: string): z.ZodObject | undefined {
  return FORMS.find(([kind]) => kind.test(name))?.[1];
}

/** The values of a head, and what its schema says is wrong with them, by field. */
export function readFields(name: string, head: string): FieldsTold {
  const document = parseDocument(head);
  const schema = schemaOf(name);
  const values: unknown = document.errors.length > 0 ? {} : document.toJS();
  const faults = schema ? readYaml(name, head, schema).faults : [];
  return {
    // What is no list of fields has no values.
    values: values !== null && typeof values === 'object' ? { ...values } : {},
    faults: faults.map(({ message }) => message.replace(/^linje \d+(?:, |: )/, '')),
  };
}

/**
 * A head with a field set to a value, or left out when there is none; every other line stands as it
 * was typed. Throws a ContentError when the head cannot be read.
 */
export function withField(name: string, head: string, field: string, value: unknown): string {
  const fail = (message: string, hint: string) => new ContentError(message, { file: name, hint });
  if (!Object.hasOwn(schemaOf(name)?.shape ?? {}, field))
    throw fail(`feltet ${field} kendes ikke.`, 'Vælg et andet.');
  const document = parseDocument(head);
  const { contents } = document;
  // A file that says nothing has braces for it.
  if (isMap(contents) && contents.flow && contents.items.length === 0)
    return withField(name, '', field, value);
  const isRead = contents === null || (isMap(contents) && contents.flow !== true);
  if (document.errors.length > 0 || !isRead)
    throw fail('felterne kan ikke læses.', 'Ret dem som tekst først.');
  const pairs = contents?.items ?? [];
  const found = pairs.find(({ key }) => isScalar(key) && key.value === field);
  const isGone = value === undefined || value === null;
  const text = isGone ? '' : toYaml({ [field]: value }).trimEnd();
  if (!found || !isNode(found.key) || !found.key.range)
    return isGone ? head : `${head}${head === '' || head.endsWith('\n') ? '' : '\n'}${text}\n`;
  const [start, keyEnd] = found.key.range;
  const typed = isNode(found.value) ? found.value.toJS(document) : null;
  if (isDeepStrictEqual(typed, value ?? undefined)) return head;
  // A list's range goes on to where the next field begins.
  const valueEnd = (isNode(found.value) && found.value.range?.[1]) || keyEnd + 1;
  const end = head.slice(0, valueEnd).trimEnd().length;
  const rest = head.slice(end);
  const all = head.slice(0, start) + (isGone ? rest.replace(/^\s*\n/, '') : text + rest);
  return all.trim() === '' ? '{}\n' : all;
}
