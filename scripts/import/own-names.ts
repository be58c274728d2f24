import { toSlug } from '../../src/domain/addresses/permalink.ts';

/** What the import itself writes beside what was received. */
export const OWN = ['bilag.txt', 'received.yaml', 'import.json', 'IMPORT.md', 'decisions.json'];

/** A file's name as addresses have it: `Referat, maj.PDF` → `referat-maj.pdf`, none twice. */
export function safeName(name: string, taken: readonly string[]): string {
  const [, stem = '', ending = ''] = /^(.*?)(\.[a-z]+)?$/is.exec(name) ?? [];
  const [last = ''] = stem.split(/[\\/]/).slice(-1);
  const own = toSlug(last) || 'fil';
  const free = [own, ...Array.from({ length: taken.length }, (_, index) => `${own}-${index + 2}`)];
  const named = free.map((candidate) => candidate + (ending || '.txt').toLowerCase());
  return named.find((candidate) => !taken.includes(candidate)) ?? own;
}
