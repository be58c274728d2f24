import { type Document, isCollection, isScalar, parseDocument } from 'yaml';
import type { z } from 'zod';
import { ContentError } from '../../../src/domain/papers/content-error.ts';
import { readYaml } from '../../../src/doors/content-file.ts';
import { appendixSchema } from '../../../src/schemas/appendix.ts';
import { meetingSchema } from '../../../src/schemas/meeting.ts';
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

/** The schema of the files whose fields stand as a form. */
export function schemaOf(name: string): z.ZodObject | undefined {
  if (name === 'meeting.yaml') return meetingSchema;
  return name.endsWith('.mdx') ? appendixSchema : undefined;
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
 * A head with a field set to a value, or left out when there is none; remarks and the order of the
 * others stand. Throws a ContentError when the head cannot be read.
 */
export function withField(name: string, head: string, field: string, value: unknown): string {
  const document: Document = parseDocument(head, { version: '1.1' });
  const [error] = document.errors;
  if (error)
    throw new ContentError('felterne kan ikke læses.', {
      file: name,
      hint: 'Ret dem som tekst først.',
    });
  if (!(field in (schemaOf(name)?.shape ?? {})))
    throw new ContentError(`feltet ${field} kendes ikke.`, { file: name, hint: 'Vælg et andet.' });
  if (value === undefined || value === null) document.delete(field);
  else {
    const old: unknown = document.get(field, true);
    if (isScalar(old) && !isPlainObject(value)) old.value = value;
    else document.set(field, document.createNode(value));
    const fresh: unknown = document.get(field, true);
    if (isCollection(fresh) && fresh.items.length === 0) fresh.flow = true;
  }
  return document.toString({ lineWidth: 0, singleQuote: true });
}

function isPlainObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null;
}
