import type { Kind } from '../../domain/papers/labels.ts';
import type { AppendixData } from '../../schemas/index.ts';
import { findRecipients } from './find-recipients.ts';
import { findSignatories } from './find-signatories.ts';

/** How many texts at the end of a paper are looked at for who signs. */
const ENDS = 14;

/** How many lines at the head of a letter are looked at for whom it is to. */
const HEAD = 20;

/** Who signs a paper, and whom a letter is to; `texts` are its blocks in the order they stand. */
export function findPeople(
  texts: readonly string[],
  kind: Kind,
): Pick<AppendixData, 'recipients' | 'signatories'> {
  const isLetter = kind === 'letter' || kind === 'consultation';
  const lines = texts.flatMap((text) => text.split('\n').map((line) => line.trim()));
  return {
    recipients: isLetter ? findRecipients(lines.slice(0, HEAD)) : [],
    signatories: findSignatories(texts.slice(-ENDS)),
  };
}
