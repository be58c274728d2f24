import { ContentError } from '../../domain/papers/content-error.ts';
import { dividerAt, isOfBundle, readEntry } from '../facts/bundle-contents.ts';
import type { Block, Furniture, ReceivedPaper } from '../received.ts';
import { codesIn, withoutType } from './codes.ts';
import { type Draft, lineOf } from './draft.ts';
import { shape } from './shape.ts';
import { isSpaced, type Stanza, toStanzas } from './stanzas.ts';
import { toDrafts } from './to-drafts.ts';
import { withoutBreaks } from './unwrap.ts';

const PAGE_NUMBER = /^side\s(\d{1,4})(?:\s(?:af|ud af|\/)\s\d{1,4})?$/i;

/**
 * Reads text of one paragraph a line, or broken at a width, as programs write it: tabs part the
 * cells of a row, `¹` calls a note, signs begin points; what is a heading, and of which level, is
 * told by numbers, by printed contents, and by what stands around a line.
 * Throws a ContentError when it is no text in UTF-8.
 */
export function readText(name: string, bytes: Uint8Array): ReceivedPaper {
  const text = decode(name, bytes);
  const { stanzas, furniture } = takeFurniture(toStanzas(withoutBreaks(withoutType(text))));
  const areTogether = isSpaced(stanzas);
  const blocks = toStretches(toDrafts(stanzas, areTogether)).flatMap((drafts) =>
    shape(drafts, areTogether),
  );
  return {
    name,
    format: 'text',
    blocks: tellCodes(blocks, codesIn(text)),
    furniture,
    problems: [],
  };
}

function takeFurniture(stanzas: readonly Stanza[]) {
  const furniture: Furniture[] = [];
  const kept = stanzas.map((stanza) =>
    stanza.filter(({ text }) => {
      const [, page] = PAGE_NUMBER.exec(text) ?? [];
      if (page) furniture.push({ page: Number(page), text });
      return !page;
    }),
  );
  return { stanzas: kept.filter(({ length }) => length > 0), furniture };
}

/** The drafts of each paper of a bundle by itself, and the sheets between them. */
function toStretches(drafts: readonly Draft[]): Draft[][] {
  const entries = drafts
    .filter((draft) => draft.kind === 'contents')
    .map((contents) => contents.entries.flatMap((entry) => readEntry(entry) ?? []))
    .find(isOfBundle);
  const stretches: Draft[][] = [[]];
  const texts = drafts.map((draft) => lineOf(draft) ?? '');
  for (let at = 0; at < drafts.length; at++) {
    const length = entries ? dividerAt(texts, at, entries) : 0;
    if (length > 0) {
      // The lines of the sheet are no one's title.
      stretches.push(...drafts.slice(at, at + length).map((draft) => [labelled(draft)]), []);
      at += length - 1;
    } else {
      const draft = drafts[at];
      if (draft) stretches.at(-1)?.push(draft);
    }
  }
  return stretches;
}

const labelled = (draft: Draft): Draft =>
  draft.kind === 'lines' ? { ...draft, isLabel: true } : draft;

/** Says once which codes were read as type, paragraphs and points, and stand in no paper. */
function tellCodes(blocks: readonly Block[], codes: readonly string[]): Block[] {
  if (codes.length === 0) return [...blocks];
  const at = Math.max(
    0,
    blocks.findIndex(({ kind }) => kind === 'title'),
  );
  const doubt = {
    taken: `Tegnene ${codes.join(' ')} fortæller om skrift, afsnit og punkter og er ikke med.`,
    other: 'Hører et af dem til papirets ord, så skriv det i kilden og i papiret.',
    weight: 0.2,
  };
  return blocks.map((block, index) =>
    index === at ? { ...block, doubts: [...(block.doubts ?? []), doubt] } : block,
  );
}

function decode(name: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    const hint = 'Gem den som UTF-8, og prøv igen.';
    throw new ContentError('filen er ikke tekst i UTF-8.', { file: name, hint, cause });
  }
}
