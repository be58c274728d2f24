/**
 * A title as it is printed: each fault of the proof has the words of the source, and those of the
 * page that stand instead, in the order of the title.
 */
export function printedTitle(title: string, faults: readonly string[]): string {
  let done = '';
  let rest = title;
  for (const fault of faults) {
    const [, printed = '', own = ''] = /kilden: »(.*?)« – siden: »(.*?)«/.exec(fault) ?? [];
    const at = own === '' ? -1 : rest.indexOf(own);
    if (at < 0) continue;
    done += rest.slice(0, at) + printed;
    rest = rest.slice(at + own.length);
  }
  return (done + rest).replace(/\s+/g, ' ').trim();
}
