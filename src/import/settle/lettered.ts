const LETTERS = [...'abcdefghijklmnopqrstuvwxyz'];

/** A name, and those that stand for it where it is taken: `tal`, `tal-b` … `tal-z`, `tal-aa` … */
export function lettered(name: string): string[] {
  const pairs = LETTERS.flatMap((first) => LETTERS.map((second) => first + second));
  return [name, ...[...LETTERS.slice(1), ...pairs].map((end) => `${name}-${end}`)];
}
