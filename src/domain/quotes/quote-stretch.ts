import { QUOTE, WORK } from './quote-limits.ts';

/** So many numbers in a row that stand in both, from `quote` and from `text` on. */
export interface Stretch {
  readonly quote: number;
  readonly text: number;
  readonly length: number;
}

/** The stretches of a text that stand in a quote too, from `start` on, each in full length. */
export function findStretches(
  quote: Int32Array,
  text: Int32Array,
  isWord: (place: number) => boolean,
  start: number,
): Stretch[] {
  // One in the middle may differ, or the first and the last be cut: a short quote has short runs.
  const size = Math.max(1, Math.min(QUOTE.run, Math.floor((quote.length - 1) / 2)));
  const runs = new Map<number, number[]>();
  for (let at = 0; at <= quote.length - size; at++) {
    if (size === 1 && !isWord(at)) continue;
    const run = runAt(quote, at, size);
    const places = runs.get(run);
    if (!places) runs.set(run, [at]);
    else if (places.length < WORK.placesOfRun) places.push(at);
  }
  const stretches: Stretch[] = [];
  /** Up to where each distance between the two is already told. */
  const told = new Map<number, number>();
  for (let at = start; at <= text.length - size; at++)
    for (const from of runs.get(runAt(text, at, size)) ?? []) {
      if ((told.get(at - from) ?? 0) > at) continue;
      let [first, length] = [0, 0];
      while (from + length < quote.length && isSame(quote, from + length, text, at + length))
        length++;
      if (length < size) continue;
      told.set(at - from, at + length);
      // Back over what a run with too many places has left.
      while (from + first > 0 && isSame(quote, from + first - 1, text, at + first - 1)) first--;
      if (at + first >= start)
        stretches.push({ quote: from + first, text: at + first, length: length - first });
    }
  return withoutDwarfed(stretches, quote.length);
}

/** How much of a quote stretches cover. */
export function coverage(stretches: readonly Stretch[], length: number): number {
  const covered = new Uint8Array(length);
  for (const { quote, length: count } of stretches) covered.fill(1, quote, quote + count);
  return covered.reduce((sum, one) => sum + one, 0);
}

/**
 * The ways through the stretches, in order in both, that lose least where they jump: the best, and
 * those as good.
 */
export function chainStretches(stretches: readonly Stretch[]): Stretch[][] {
  const list = [...stretches].sort((a, b) => a.quote - b.quote || a.text - b.text);
  const scores = new Float64Array(list.length);
  const before = new Int32Array(list.length).fill(-1);
  for (const [at, stretch] of list.entries()) {
    scores[at] = stretch.length;
    for (let other = 0; other < at; other++) {
      const score = (scores[other] ?? 0) + gainOf(list[other], stretch);
      if (score <= (scores[at] ?? 0)) continue;
      scores[at] = score;
      before[at] = other;
    }
  }
  const best = scores.reduce((most, score) => Math.max(most, score), 0);
  const chains: Stretch[][] = [];
  for (const [end, score] of scores.entries()) {
    if (score < best) continue;
    const chain: Stretch[] = [];
    for (let at = end; at >= 0; at = before[at] ?? -1) {
      const stretch = list[at];
      if (stretch) chain.unshift(stretch);
    }
    chains.push(chain);
  }
  return chains;
}

function gainOf(former: Stretch | undefined, next: Stretch): number {
  if (!former || former.quote >= next.quote || former.text >= next.text) return -Infinity;
  const overlap = overlapOf(former, next);
  const jump = Math.abs(next.text - next.quote - (former.text - former.quote));
  return next.length > overlap ? next.length - overlap - Math.log2(1 + jump) : -Infinity;
}

/** How much of a stretch the one before it has taken. */
export function overlapOf(former: Stretch, next: Stretch): number {
  return Math.max(
    0,
    former.quote + former.length - next.quote,
    former.text + former.length - next.text,
  );
}

/** The longest, without those that are a coincidence inside a much longer one. */
function withoutDwarfed(stretches: readonly Stretch[], length: number): Stretch[] {
  const longest = new Int32Array(length);
  return [...stretches]
    .sort((a, b) => b.length - a.length)
    .filter((stretch) => {
      const [first, last] = [stretch.quote, stretch.quote + stretch.length - 1];
      const around = Math.min(longest[first] ?? 0, longest[last] ?? 0);
      if (around > stretch.length * WORK.dwarfed) return false;
      for (let at = first; at <= last; at++) longest[at] ||= stretch.length;
      return true;
    })
    .slice(0, WORK.stretches);
}

function isSame(quote: Int32Array, from: number, text: Int32Array, at: number): boolean {
  const number = quote[from];
  return number !== undefined && number >= 0 && number === text[at];
}

/** A number for a run of numbers; runs that share one are told apart where they are followed. */
function runAt(numbers: Int32Array, at: number, size: number): number {
  let run = 0;
  for (let place = at; place < at + size; place++)
    run = (Math.imul(run, 1_000_003) + (numbers[place] ?? 0)) | 0;
  return run;
}
