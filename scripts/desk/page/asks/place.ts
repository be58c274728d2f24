import type { DeskTold, FieldForm, KeptDecision, QuestionTold } from '../../told.ts';
import type { Place } from '../desk/meeting.ts';
import { count, make } from '../html.ts';
import { nameOf, titleOf } from './question.ts';
import { sentenceAt } from './sentence.ts';

/** Where a question's first decision leads: to its words, its field, or its line of the file. */
export function placeOf(told: DeskTold, { fields, decisions }: QuestionTold): Place | undefined {
  const [decision] = decisions;
  if (!decision) return undefined;
  const { file, line, page, words, offer, added } = decision;
  // What all meetings share is no place of this one.
  if (added || offer?.kind === 'names') return undefined;
  // A date of the timeline stands in its paper.
  const paper = offer?.kind === 'date' ? `${offer.at.split('#')[0]}.mdx` : undefined;
  const name = paper ?? nameOf(decision, told);
  if (!told.files.some((one) => one.name === name)) return undefined;
  const isWords = line !== undefined && (paper ?? file).endsWith('.mdx');
  const field = isWords ? undefined : fieldOf(told, decision, fields[0])?.name;
  // Where a person and a new draft differ the line is one of the file.
  const [, own] = /^linje (\d+) i filen/.exec(words) ?? [];
  const inFile = own === undefined ? undefined : Number(own);
  return { name, field, line: inFile, sourceLine: line, page, words };
}

/** The field of a file's form that a decision is about, or that has what it is about. */
function fieldOf(
  told: DeskTold,
  decision: KeptDecision,
  asked: string | undefined,
): FieldForm | undefined {
  const form = told.files.find(({ name }) => name === nameOf(decision, told))?.form ?? [];
  const has = ({ name, fields = [] }: FieldForm): boolean => name === asked || fields.some(has);
  return form.find(({ name }) => name === asked) ?? form.find(has);
}

/** What a question is about, in one line: whose, which field, which line. */
export function describe(told: DeskTold, { fields, decisions }: QuestionTold): string {
  const [decision] = decisions;
  if (!decision) return '';
  const isOne = decisions.length === 1;
  const [one, several] = decision.file.includes('/tables/') ? TABLES : PAPERS;
  const label = fieldOf(told, decision, fields[0])?.label;
  const { line, page, isDecided } = decision;
  return [
    isOne ? titleOf(told, nameOf(decision, told)) : count(decisions.length, one, several),
    label && `feltet »${label}«`,
    isOne && line && `linje ${line} i kilden`,
    isOne && page && `side ${page}`,
    isDecided && 'afgjort',
  ]
    .filter(Boolean)
    .join(' · ');
}

const PAPERS = ['papir', 'papirer'] as const;
const TABLES = ['tabel', 'tabeller'] as const;

/**
 * What was taken, and what else it could be.
 * @param isAnswered whether it is answered below, by fields
 */
export function tellQuestion(
  { source }: DeskTold,
  { decisions }: QuestionTold,
  isAnswered: boolean,
): HTMLElement[] {
  const [decision] = decisions;
  if (!decision) return [];
  const { words, taken, other, offer, added, line } = decision;
  const takes = new Set(decisions.map((one) => one.taken));
  const told = takes.size === 1 ? [make('p', {}, taken)] : [];
  if (isAnswered)
    return [...told, make('p', {}, other.startsWith('Skriv') && takes.size === 1 ? other : CHOOSE)];
  const isQuoted = line !== undefined || added !== undefined || offer !== undefined;
  // What a link stands in tells where it leads; a date is asked about with its words around it.
  const around = offer?.kind === 'link' && line ? sentenceAt(source, line, words) : undefined;
  const quoted = around ? [around.before, make('strong', {}, around.words), around.after] : [words];
  return [
    ...(isQuoted && offer?.kind !== 'names' ? [make('blockquote', {}, ...quoted)] : []),
    ...told,
    make('p', {}, ...(offer ? [OFFERED[offer.kind]] : [make('b', {}, 'Ellers: '), other])),
  ];
}

const CHOOSE = 'Se efter, og ret det, der ikke passer.';

const OFFERED = {
  link: 'Skal læserne kunne følge den?',
  date: 'Skal læserne kunne finde den dér?',
  names: 'Sig, hvad hver af dem er, hvis læserne skal kunne slå den op.',
} as const;
