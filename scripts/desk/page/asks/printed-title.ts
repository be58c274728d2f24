/**
 * A title as it is printed: each fault of the proof has the words of the source, and those of the
 * page that stand instead, in the order of the title. Both begin with the words before them.
 */
export function printedTitle(title: string, faults: readonly string[]): string {
  let done = '';
  let at = 0;
  for (const fault of faults) {
    const [, printed = '', own = ''] = /kilden: »(.*?)« – siden: »(.*?)«/.exec(fault) ?? [];
    const alike = [...own].findIndex((sign, index) => sign !== [...printed][index]);
    const shared = alike < 0 ? own.length : alike;
    // The words before it may be those of the last fault.
    const found = title.indexOf(own, Math.max(at - shared, 0));
    if (own === '' || found < 0) continue;
    done += title.slice(at, found + shared) + printed.slice(shared);
    at = found + own.length;
  }
  return (done + title.slice(at)).replace(/\s+/g, ' ').trim();
}
