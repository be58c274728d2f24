import { isSeq, parse, parseDocument } from 'yaml';
import { ContentError } from '../../../src/domain/papers/content-error.ts';
import { ledgerSchema } from '../../../src/schemas/ledger.ts';

/** Why, when nobody has said it yet: a sentence for readers, by the list of the ledger. */
const WHYS: Readonly<Record<string, string>> = {
  removed: 'Linjen hører til den trykte side og ikke til papiret.',
  joined: 'Linjerne er ét afsnit i papiret.',
  moved: 'Linjerne står et andet sted på siden.',
  columns: 'Spalterne er flettet sammen i kilden.',
  sideBySide: 'Spalterne står ved siden af hinanden i kilden.',
  items: 'Punkterne har intet tegn foran i kilden.',
  structure: 'Tegnet er ikke et ord.',
};

/**
 * A ledger with an entry that a fault has proposed, among those of its list. Throws a ContentError
 * when either cannot be read.
 */
export function withEntry(ledger: string, entry: string): string {
  const document = parseDocument(ledger, { version: '1.1' });
  const fail = new ContentError('linjen passer ikke i regnskabet.', {
    file: 'ledger.yaml',
    hint: 'Skriv den selv.',
  });
  if (document.errors.length > 0) throw fail;
  const proposed: unknown = parse(entry);
  if (typeof proposed !== 'object' || proposed === null) throw fail;
  for (const [list, entries] of Object.entries(proposed)) {
    if (!(list in ledgerSchema.shape) || !Array.isArray(entries)) throw fail;
    const added = entries.map((one: unknown) => withWhy(list, one));
    const there: unknown = document.get(list, true);
    if (isSeq(there) && there.items.length > 0)
      for (const one of added) there.add(document.createNode(one));
    else document.set(list, document.createNode(added));
  }
  if (document.contents && 'flow' in document.contents) document.contents.flow = false;
  return document.toString({ lineWidth: 0, singleQuote: true });
}

function withWhy(list: string, entry: unknown): unknown {
  if (typeof entry !== 'object' || entry === null || !('why' in entry)) return entry;
  return entry.why === '…' ? { ...entry, why: WHYS[list] ?? entry.why } : entry;
}
