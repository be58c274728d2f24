/** What a source made of a word as it was printed: the reasons for which one may be mended. */
export const MENDING_REASONS = [
  'hyphen',
  'split',
  'merged',
  'ligature',
  'lost',
  'sign',
  'superscript',
  'doubled',
] as const;

/** Why a word is mended. */
export type MendingReason = (typeof MENDING_REASONS)[number];

interface Mending {
  /** Told to readers, beside the word. */
  readonly told: string;
  /** Whether a word before and after tells of it, and of nothing else. */
  readonly isTrue: (before: string, after: string) => boolean;
}

const HYPHENS = /[-\u00AD\u2010\u2011]/g;
/** What a typeface may have as one sign. */
const LIGATURE = /ff[il]?|f[ijlt]|t[ti]/;
const ORDINARY = /[a-zæøå\d\s.,:;!?()'"/%&+-]/gi;

/** Each reason, in one place: what readers are told, and what an entry of the ledger must show. */
export const MENDINGS: Readonly<Record<MendingReason, Mending>> = {
  hyphen: {
    told: 'bindestreg fra et linjeskift',
    isTrue: (before, after) =>
      count(before, HYPHENS) > count(after, HYPHENS) && bare(before) === bare(after),
  },
  split: {
    told: 'delt af et mellemrum',
    isTrue: (before, after) =>
      dense(before) === dense(after) && count(before, /\s/g) > count(after, /\s/g),
  },
  merged: {
    told: 'skrevet sammen med det næste',
    isTrue: (before, after) =>
      dense(before) === dense(after) && count(before, /\s/g) < count(after, /\s/g),
  },
  ligature: {
    told: 'bogstaver trykt som ét tegn',
    isTrue: (before, after) => LIGATURE.test(after) && !dense(before).includes(dense(after)),
  },
  lost: { told: 'et tegn er gået tabt', isTrue: lacks },
  sign: {
    told: 'et tegn er blevet til et andet',
    isTrue: (before, after) => before.replace(ORDINARY, '') !== '' && before !== after,
  },
  superscript: {
    told: 'et hævet tal står på linjen',
    isTrue: (before, after) =>
      /[⁰¹²³⁴-⁹]/.test(after) && before !== after && raised(before) === raised(after),
  },
  doubled: {
    told: 'står to gange',
    isTrue: (before, after) => dense(before) === dense(after).repeat(2),
  },
};

/** The reason that a word before and after tells of; none when the words are others. */
export function mendingOf(before: string, after: string): MendingReason | undefined {
  const order = ['superscript', 'hyphen', 'split', 'merged', 'doubled'] as const;
  const isOneSign = before.normalize('NFKC') === after;
  if (isOneSign && MENDINGS.ligature.isTrue(before, after)) return 'ligature';
  const found = order.find((reason) => MENDINGS[reason].isTrue(before, after));
  return found ?? (/[\uFFFD\uE000-\uF8FF]/.test(before) ? 'sign' : undefined);
}

/** Whether `after` has all signs of `before` in their order, and more. */
function lacks(before: string, after: string): boolean {
  const [few, many] = [[...dense(before)], [...dense(after)]];
  let met = 0;
  for (const sign of many) if (sign === few[met]) met++;
  return met === few.length && few.length < many.length;
}

/** A text with raised numbers on the line, and without the brackets that some print around them. */
function raised(text: string): string {
  return dense(text.normalize('NFKC')).replace(/\((\d+)\)|\[(\d+)\]/g, '$1$2');
}

function dense(text: string): string {
  return text.replace(/\s/g, '');
}

function bare(text: string): string {
  return dense(text).replace(HYPHENS, '');
}

function count(text: string, signs: RegExp): number {
  return text.match(signs)?.length ?? 0;
}
