import { parse } from 'yaml';
import type { z } from 'zod';
import { appendixSchema } from '../../../src/schemas/appendix.ts';
import { goalsSchema } from '../../../src/schemas/goals.ts';
import { ledgerSchema } from '../../../src/schemas/ledger.ts';
import { registerSchema } from '../../../src/schemas/register.ts';
import { timelineSchema } from '../../../src/schemas/timeline.ts';
import type { NamedKind } from './invention.ts';
import { rewriteSource } from './prose.ts';

/** The papers of a meeting, as they lie in the project. */
export interface Papers {
  readonly source: string;
  /**
   * The content files of the meeting, by their paths in its folder: `eu-kontor.mdx`,
   * `tables/budget.yaml`.
   */
  readonly files: ReadonlyMap<string, string>;
  /** `register.yaml` */
  readonly register: string;
}

/** What in print is the site's own word too, or what dates are written with. */
const OF_THE_SITE =
  'bilag januar februar marts april juni juli august september oktober november december';

/** The words of a text, in small letters, each once. */
export function readWords(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/\p{L}+/gu));
}

/** The words of a meeting's source, without addresses and codes. */
export function readSourceWords({ source }: Papers): Set<string> {
  let words = '';
  rewriteSource(source, (part) => {
    words += `${part} `;
    return part;
  });
  return readWords(words);
}

/**
 * The words that must stay as they are: those of the register, so that names are found; those that
 * the ledger mends, for their pieces must fit; the dates of the timeline; and what the goals of all
 * contracts are grouped and labelled by.
 */
export function readFixedWords(papers: Papers): Set<string> {
  const { mended } = read(papers, 'ledger.yaml', ledgerSchema);
  const { entries } = read(papers, 'timeline.yaml', timelineSchema);
  const { labels, groups } = read(papers, 'goals.yaml', goalsSchema);
  return readWords(
    [
      OF_THE_SITE,
      JSON.stringify(parse(papers.register)),
      ...mended.flatMap(({ before, after }) => [before, after]),
      ...entries.flatMap(({ places }) => places.map(({ printed }) => printed)),
      JSON.stringify([labels, groups]),
    ].join(' '),
  );
}

/**
 * The names of one kind that are one word in all forms and no part of another, so that a new one
 * can take their place.
 */
export function readNames({ register }: Papers, kind: NamedKind): { name: string; key: string }[] {
  const groups = registerSchema.parse(parse(register));
  const all = Object.values(groups).flat();
  const isAlone = (name: string) =>
    all.filter((entry) => readWords(JSON.stringify(entry)).has(name.toLowerCase())).length === 1;
  return groups[kind].filter(
    ({ name, also, spelled }) =>
      also.length + spelled.length === 0 && /^\p{Lu}\p{Ll}{4,}$/u.test(name) && isAlone(name),
  );
}

/** The case and document numbers of the papers. */
export function readNumbers({ files }: Papers): string[] {
  const numbers = [...files].flatMap(([path, text]) => {
    if (!path.endsWith('.mdx')) return [];
    const { caseIds, documentIds } = appendixSchema.parse(parse(text.split(/^---$/m, 2)[1] ?? ''));
    return [...caseIds, ...documentIds];
  });
  return [...new Set(numbers)];
}

function read<Schema extends z.ZodType>(
  { files }: Papers,
  path: string,
  schema: Schema,
): z.infer<Schema> {
  return schema.parse(parse(files.get(path) ?? ''));
}
