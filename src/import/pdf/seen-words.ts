import type { Line } from './page/page.ts';

/** A list of words may be slow to ask, and a paper has each of its words many times. */
export function remembered(isWord: (word: string) => boolean): (word: string) => boolean {
  const answers = new Map<string, boolean>();
  return (word) => {
    const answer = answers.get(word) ?? isWord(word);
    answers.set(word, answer);
    return answer;
  };
}

/** How often words stand within lines, where no line's end parts them, and any two of them. */
export function wordsIn(lines: readonly Line[]): Map<string, number> {
  const seen = new Map<string, number>();
  const count = (text: string) => seen.set(text, (seen.get(text) ?? 0) + 1);
  for (const { text } of lines) {
    const words = text.toLowerCase().split(/[^\p{L}\d-]+/u);
    for (const [at, word] of words.entries()) {
      if (at > 0 && at < words.length - 1) count(word);
      if (at > 0) count(`${words[at - 1]} ${word}`);
    }
  }
  return seen;
}
