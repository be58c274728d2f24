import { existsSync, globSync, readFileSync } from 'node:fs';

/**
 * Where in the content files what stands on the page at `path` is written, for the end of a
 * sentence: `: src/content/2019-04/eu-kontor.mdx, linje 23`. The file alone when none of the words
 * are found; nothing when it is no paper.
 * @param sought what to look for, the surest first
 */
export function findInContent(path: string, sought: readonly string[]): string {
  const [, meeting = '', slug = ''] = path.split('/');
  const paper = `src/content/${meeting}/${slug}.mdx`;
  if (!existsSync(paper)) return '';
  const files = [
    paper,
    ...globSync(`src/content/${meeting}/**/*.yaml`, { exclude: ['**/ledger.yaml'] }).sort(),
  ];
  for (const words of sought)
    for (const file of files) {
      const line = readFileSync(file, 'utf8')
        .split('\n')
        .findIndex((text) => text.includes(words));
      if (line >= 0) return `: ${file.replaceAll('\\', '/')}, linje ${line + 1}`;
    }
  return `: ${paper}`;
}
