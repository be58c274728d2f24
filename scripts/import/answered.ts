import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { parseDocument } from 'yaml';
import type { Decision } from '../../src/import/draft/decision.ts';
import { fieldsAsked } from '../../src/import/draft/decision-store.ts';

/**
 * Whether a person has answered what is asked about a field: the file has something else there than
 * was drafted.
 * @param drafted the files as they were drafted, by their place below the root
 */
export function isAnswered(root: string, drafted: ReadonlyMap<string, unknown>) {
  return (decision: Decision): boolean => {
    const [text, path] = [drafted.get(decision.file), join(root, decision.file)];
    const fields = fieldsAsked(decision);
    if (typeof text !== 'string' || fields.length === 0 || !existsSync(path)) return false;
    const [own, made] = [readFileSync(path, 'utf8'), text].map(fieldsOf);
    return fields.some((field) => !isDeepStrictEqual(own?.[field], made?.[field]));
  };
}

function fieldsOf(text: string): Readonly<Record<string, unknown>> {
  const head = /^---\r?\n([\s\S]*?)^---/m.exec(text)?.[1] ?? text;
  const document = parseDocument(head);
  const fields: unknown = document.errors.length > 0 ? {} : document.toJS();
  return typeof fields === 'object' && fields !== null ? { ...fields } : {};
}
