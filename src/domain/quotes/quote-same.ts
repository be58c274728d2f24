import type { Sign } from './quote-sign.ts';

/** The most signs that may be left out, so that all ways to do it can be tried. */
const MOST_FREE = 5;

/**
 * Whether signs that have no counterpart say the same all the same: they are glued or cut
 * otherwise, or are no more than what may be left out. `next` is what follows in the paper.
 */
export function saySame(ours: readonly Sign[], theirs: readonly Sign[], next?: Sign): boolean {
  if (ours.length === 0 && theirs.length === 0) return true;
  const written = theirs.filter((sign) => !isLayout(sign, ours, next));
  const isNumbered = (sign: Sign) => sign.free === 'number' && sign.kind !== 'mark';
  if (ours.some(isNumbered) && written.some(isNumbered)) return false;
  const isStart = [...ours, next].some((sign) => sign?.starts);
  const variants = leaveOut(written, (sign, index) =>
    isNumber(sign) ? isStart : isLineEndHyphen(written, index),
  ).map(toLetters);
  return leaveOut(ours, ({ free }) => Boolean(free)).some((kept) => {
    const letters = toLetters(kept);
    return variants.some((variant) => isSameText(letters, variant));
  });
}

function isNumber({ free }: Sign): boolean {
  return free === 'number';
}

/**
 * Whether a sign is a bullet or the like. A dash before a number is its sign, unless an item begins
 * there.
 */
export function isLayout(sign: Sign, ours: readonly Sign[], next: Sign | undefined): boolean {
  if (sign.free !== 'bullet') return false;
  const [first = next] = ours;
  const isSignOfNumber = /^[-+]$/.test(sign.key) && first?.kind === 'number';
  return !isSignOfNumber || first.starts === 'block';
}

function isLineEndHyphen(signs: readonly Sign[], index: number): boolean {
  const [sign, next] = [signs[index], signs[index + 1]];
  return sign?.key === '-' && sign.isGlued && next?.starts === 'line';
}

/** All ways to leave out what may be: all of it and nothing, when there are too many. */
function leaveOut(
  signs: readonly Sign[],
  mayGo: (sign: Sign, index: number) => boolean,
): (readonly Sign[])[] {
  const optional = signs.filter(mayGo);
  if (optional.length > MOST_FREE) return [signs, signs.filter((sign, at) => !mayGo(sign, at))];
  return Array.from({ length: 2 ** optional.length }, (_, ways) =>
    signs.filter((sign) => {
      const at = optional.indexOf(sign);
      return at < 0 || (ways >> at) % 2 === 0;
    }),
  );
}

interface Letters {
  readonly text: string;
  /** Where there is a space, or what may be one. */
  readonly gaps: ReadonlyMap<number, 'space' | 'loose'>;
  readonly isJoined: boolean;
}

function toLetters(signs: readonly Sign[]): Letters {
  let text = '';
  const gaps = new Map<number, 'space' | 'loose'>();
  for (const [index, sign] of signs.entries()) {
    const isLoose = sign.starts || sign.free || signs[index - 1]?.free;
    if (index > 0 && isLoose) gaps.set(text.length, 'loose');
    else if (index > 0 && !sign.isGlued) gaps.set(text.length, 'space');
    text += sign.key;
  }
  return { text, gaps, isJoined: signs.some(({ isJoined }) => isJoined) };
}

function isSameText(ours: Letters, theirs: Letters): boolean {
  if (theirs.isJoined && ours.text !== theirs.text)
    return ours.text.replaceAll('-', '') === theirs.text.replaceAll('-', '');
  if (ours.text !== theirs.text) return false;
  return [...ours.gaps.keys(), ...theirs.gaps.keys()].every((at) => {
    const [one, other] = [ours.gaps.get(at), theirs.gaps.get(at)];
    if (one === other || one === 'loose' || other === 'loose') return true;
    // Beside a mark a space says nothing.
    return !/^[\p{L}\p{N}]{2}$/u.test(ours.text.slice(at - 1, at + 1));
  });
}
