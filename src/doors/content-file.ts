import { readFileSync } from 'node:fs';
import { type Document, isAlias, isNode, LineCounter, parseDocument, visit } from 'yaml';
import type { z } from 'zod';
import { ContentError, type ContentFault, throwFirst } from '../domain/papers/content-error.ts';
import { describeIssue } from '../schemas/explain.ts';
import { explainSign, explainYaml, type YamlFault } from './yaml-faults.ts';

/** What a file says, or what is wrong with it. */
export type FileReading<Value> =
  | { readonly data: Value; readonly faults: readonly [] }
  | { readonly data: undefined; readonly faults: readonly ContentFault[] };

/**
 * What a YAML file says. Throws a ContentError with the line when it is not as its schema has it.
 */
export function readContentFile<Schema extends z.ZodType>(
  file: string,
  schema: Schema,
): z.infer<Schema> {
  const { data, faults } = readYaml(file, readFileSync(file, 'utf8'), schema);
  throwFirst(faults);
  return data as z.infer<Schema>;
}

/** What a YAML text says, or all that is wrong with it, each with its line in the file. */
export function readYaml<Schema extends z.ZodType>(
  file: string,
  text: string,
  schema: Schema,
): FileReading<z.infer<Schema>> {
  const lines = new LineCounter();
  // Astro takes a bare date for a point in time, so it must not pass here as words.
  const options = { lineCounter: lines, customTags: ['timestamp' as const] };
  const document: Document = parseDocument(text, options);
  const [fault] = document.errors;
  if (fault) return unreadable(file, explainYaml(fault, text));
  if (hasSign(document)) return unreadable(file, explainSign(text));
  // A file of remarks alone says nothing, and that is no mistake where nothing need be said.
  const { success, data, error } = schema.safeParse(document.toJS() ?? {});
  if (success) return { data, faults: [] };
  const faults = error.issues.map((issue) => {
    const message = `linje ${lineOf(document, issue.path, lines)}, ${describeIssue(issue)}`;
    const isBare = message.includes('uden anførselstegn');
    return {
      file,
      message,
      hint: `${isBare ? 'Sæt det i anførselstegn' : 'Ret det'}, og byg igen.`,
    };
  });
  return { data: undefined, faults };
}

function unreadable(file: string, { line, message, hint }: YamlFault): FileReading<never> {
  return { data: undefined, faults: [{ file, message: `linje ${line}: ${message}`, hint }] };
}

/** Whether a value begins with a sign that YAML takes for its own: `*`, `&` or `!`. */
function hasSign(document: Document): boolean {
  let found = document.warnings.length > 0;
  visit(document, {
    Node: (_, node) => {
      found ||= isAlias(node) || node.anchor !== undefined;
    },
  });
  return found;
}

/**
 * The front matter of a paper as YAML, its lines standing where they stand in the file. Throws a
 * ContentError when it has none.
 */
export function frontMatterOf(file: string, text: string): string {
  const [, yaml] = text.match(/^---\r?\n([\s\S]*?)^---[ \t]*$/m) ?? [];
  if (yaml !== undefined && text.startsWith('---')) return `\n${yaml}`;
  throw new ContentError('linje 1: filen begynder ikke med papirets felter.', {
    file,
    hint: 'Skriv --- på en linje for sig før felterne og en efter dem.',
  });
}

/** The line on which the value at `path` stands, or the nearest around it. */
function lineOf(document: Document, path: readonly PropertyKey[], lines: LineCounter): number {
  for (let length = path.length; length >= 0; length--) {
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
  }
  return 1;
}
