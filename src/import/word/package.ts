import { type UnzipFileInfo, unzipSync } from 'fflate';
import type { Root } from 'xast';
import { fromXml } from 'xast-util-from-xml';
import { ContentError } from '../../domain/papers/content-error.ts';

/** The parts of a Word document that are read, by their names in the package. */
export interface WordPackage {
  /** A part that is XML; nothing when the document has none of the name. */
  readonly xml: (part: string) => Root | undefined;
  /** The bytes of a picture. */
  readonly bytes: (part: string) => Uint8Array | undefined;
  /** The names of its parts. */
  readonly parts: readonly string[];
}

/**
 * Most bytes of a part, of all words and of all that is read, once unpacked, and most tags of a
 * part: more would fill the memory. Words take fifty times their bytes when they are read, and a
 * hundred times where tags have next to no words between them.
 */
const LARGEST = { part: 40_000_000, words: 8_000_000, all: 200_000_000, tags: 1_000_000 } as const;

const LESS_THAN = 0x3c;

const READ = /^word\/(?:[\w-]+\.xml|_rels\/document\.xml\.rels|media\/[\w.-]+)$/;

/** Opens a Word document. Throws a ContentError when it is none, or cannot be read safely. */
export function openWord(name: string, bytes: Uint8Array): WordPackage {
  const fail = (message: string, hint: string, cause?: unknown) =>
    new ContentError(message, { file: name, hint, cause });
  if (bytes.length === 0) throw fail('filen er tom.', 'Hent den igen, og prøv med den nye.');
  if (isOldOrLocked(bytes))
    throw fail(
      'filen er fra en ældre udgave af Word, eller den er låst med en adgangskode.',
      'Åbn den i Word, gem den som .docx uden adgangskode, og prøv igen.',
    );
  const parts = unpack(bytes, fail);
  if (!parts['word/document.xml'])
    throw fail('filen er ikke et Word-dokument.', 'Gem den som .docx eller PDF, og prøv igen.');
  return {
    parts: Object.keys(parts),
    bytes: (part) => parts[part],
    xml(part) {
      const found = parts[part];
      if (!found) return undefined;
      if (tagsIn(found) > LARGEST.tags) throw tooLarge(fail);
      const text = new TextDecoder().decode(found);
      // Word never writes one, and entities may unfold to more than the memory holds.
      if (/<!(?:DOCTYPE|ENTITY)/i.test(text))
        throw fail('filen har koder, som Word ikke skriver.', 'Åbn den i Word, og gem den igen.');
      try {
        return fromXml(text);
      } catch (cause) {
        const hint = 'Åbn den i Word, gem den igen, og prøv med den nye.';
        throw fail('filen er beskadiget og kan ikke læses.', hint, cause);
      }
    },
  };
}

type Fail = (message: string, hint: string, cause?: unknown) => ContentError;

function unpack(bytes: Uint8Array, fail: Fail): Record<string, Uint8Array> {
  let [all, words] = [0, 0];
  const isRead = ({ name, originalSize }: UnzipFileInfo) => {
    if (!READ.test(name)) return false;
    all += originalSize;
    if (name.endsWith('.xml')) words += originalSize;
    if (originalSize > LARGEST.part || words > LARGEST.words || all > LARGEST.all)
      throw tooLarge(fail);
    return true;
  };
  try {
    return unzipSync(bytes, { filter: isRead });
  } catch (cause) {
    if (cause instanceof ContentError) throw cause;
    const hint = 'Gem den som .docx eller PDF, og prøv igen.';
    throw fail('filen er ikke et Word-dokument, eller den er beskadiget.', hint, cause);
  }
}

function tooLarge(fail: Fail): ContentError {
  return fail(
    'filen fylder for meget, når den pakkes ud.',
    'Del den i flere, eller tag de store billeder ud, og prøv igen.',
  );
}

/** How many tags a part begins or ends. */
function tagsIn(bytes: Uint8Array): number {
  return bytes.reduce((count, byte) => (byte === LESS_THAN ? count + 1 : count), 0);
}

/** Whether a file is of the older kind, which is also how Word keeps one with a password. */
function isOldOrLocked(bytes: Uint8Array): boolean {
  return [0xd0, 0xcf, 0x11, 0xe0].every((byte, index) => bytes[index] === byte);
}
