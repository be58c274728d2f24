import type { Kind } from '../../domain/papers/labels.ts';
import { isAnnexMark } from './agenda-item.ts';

type Sign = readonly [Kind, RegExp];

/** What tells a paper's kind, the surest first. */
const SIGNS: readonly Sign[] = [
  ['minutes', /\p{L}*referat|beslutningsprotokol|^protokol\b|\bprotokol fra\b/iu],
  ['agenda', /\bdagsorden\b/i],
  ['amendment', /(?<!\p{L})ændringsforslag|\bforslag til ændring(?:er)?\b/iu],
  ['consultation', /\bhøringssvar\b/i],
  ['agreement', /\b(?:\p{L}*)aftale\b/iu],
  ['contract', /\b(?:\p{L}*)kontrakt\b/iu],
  ['accounts', /\b(?:\p{L}*)regnskab(?:et)?\b/iu],
  ['budget', /\b(?:\p{L}*)budget(?:tet|forslag(?:et)?|oversigt|opfølgning|udkast)?\b/iu],
  ['recommendation', /\bindstilling\b/i],
  ['report', /\b(?:\p{L}*)(?:rapport|redegørelse|beretning)\b/iu],
  ['memo', /\b(?:\p{L}*)notat\b/iu],
  ['presentation', /\boplæg\b|(?<!\p{L})\p{L}*præsentation(?!\p{L})/iu],
  ['plan', /\b(?:\p{L}*)(?:plan|strategi)\b/iu],
];

/** How many first lines of a paper may say what it is, and how long these are, in characters. */
const HEAD = 8;
const LONGEST_LABEL = 30;

const CLOSING = /^(?:med )?venlige? hilsen/im;
const GREETING = /^kære\b/im;

/** What a line says besides that it belongs to a part of its paper: `§ 4 Dagsorden`, `2. Plan`. */
const OF_PART = /^(?:§|stk\b|\d)/i;
/** A line of minutes or an agenda that says so begins with it: `Endelig dagsorden`. */
const OF_MEETING = /^(?:\p{L}+\s)?\p{L}*(?:dagsorden|referat|protokol)/iu;

/** What is known of a paper whose kind is asked for. */
export interface KindSigns {
  readonly title: string;
  /** The file's name. */
  readonly name: string;
  /** Its words without its tables, a line a paragraph. */
  readonly text: string;
  /** Whether it has tracked changes. */
  readonly hasChanges?: boolean;
}

/** A paper's kind, and whether its own words say it. */
export interface GuessedKind {
  readonly kind: Kind;
  readonly isTold: boolean;
}

/**
 * A paper's kind: a letter by its greeting or closing, else what the title begins with, what
 * stands in it or in the file's name; a line at the head comes last. An appendix is no agenda
 * because a heading in it is about one.
 */
export function guessKind({ title, name, text, hasChanges }: KindSigns): GuessedKind | undefined {
  const [isClosed, isGreeted] = [CLOSING.test(text), GREETING.test(text)];
  const titled = signIn(title, 0) ?? ofLetter(signIn(title), isClosed);
  const found = titled ?? signOfName(name) ?? signOfHead(name, text);
  if (found && !(isClosed && isGreeted && found[0] !== 'consultation'))
    return { kind: found[0], isTold: titled !== undefined || beginsLine(found, text) };
  if (isClosed || isGreeted) return { kind: 'letter', isTold: isClosed && isGreeted };
  return hasChanges ? { kind: 'amendment', isTold: false } : undefined;
}

/** What a title has in it, unless it is what a letter is about: `Høring om ny lokalplan`. */
function ofLetter(sign: Sign | undefined, isClosed: boolean): Sign | undefined {
  const isOwn = sign?.[0] === 'consultation' || sign?.[0] === 'amendment';
  return isClosed && !isOwn ? undefined : sign;
}

/** Whether a line begins with what papers of a kind are called: `Referat af møde nr. 4`. */
export function saysKind(line: string): boolean {
  return signIn(line, 0) !== undefined;
}

function signOfName(name: string): Sign | undefined {
  const spelled = name.replace(/[-_.]/g, ' ');
  // Names of files may spell æ, ø and å with two letters.
  const danish = spelled.replace(/ae/gi, 'æ').replace(/oe/gi, 'ø').replace(/aa/gi, 'å');
  return [spelled, danish]
    .map((words) => signIn(words, 0) ?? signIn(words))
    .find((sign) => sign !== undefined);
}

/** Minutes may have their body's name as title, and say what they are below it. */
function signOfHead(name: string, text: string): Sign | undefined {
  const isAppendix = /^bilag\b/i.test(name) || headOf(text).some(isAnnexMark);
  return headOf(text)
    .filter((line) => line.length <= LONGEST_LABEL && !OF_PART.test(line))
    .map((line) => {
      const sign = signIn(line, 0) ?? signIn(line);
      const isOfMeeting = sign?.[0] === 'minutes' || sign?.[0] === 'agenda';
      return isOfMeeting && (isAppendix || !OF_MEETING.test(line)) ? undefined : sign;
    })
    .find((sign) => sign !== undefined);
}

/** Whether a line at the head begins with the sign, or says that it is of a meeting. */
function beginsLine([kind, sign]: Sign, text: string): boolean {
  return headOf(text).some((line) => {
    const index = line.length <= LONGEST_LABEL ? sign.exec(line)?.index : undefined;
    const isOfMeeting = (kind === 'minutes' || kind === 'agenda') && OF_MEETING.test(line);
    return index === 0 || (index !== undefined && isOfMeeting);
  });
}

function headOf(text: string): string[] {
  return text.split('\n').slice(0, HEAD);
}

/** The sign that stands in words, at a place when one is given. */
function signIn(words: string, at?: number): Sign | undefined {
  return SIGNS.find(([, sign]) => {
    const index = sign.exec(words)?.index;
    return index !== undefined && (at === undefined || index === at);
  });
}
