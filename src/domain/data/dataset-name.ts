import { ID_RULE, isId } from '../addresses/permalink.ts';
import type { ContentFault } from '../papers/content-error.ts';

/** What lies in `/data/` beside the tables. */
const TAKEN = ['maal', 'dokumenter', 'datapackage'];

/** Tables, oldest meeting first, that have no address of their own in `/data/`. */
export function findNameFaults(
  tables: readonly { readonly meeting: string; readonly name: string }[],
): ContentFault[] {
  const meetings = new Map<string, string>();
  return tables.flatMap(({ meeting, name }) => {
    const file = `src/content/${meeting}/tables/${name}.yaml`;
    const rename =
      `Omdøb filen, f.eks. til ${name}-${meeting.slice(0, 4)}.yaml, ` +
      'og skriv det nye navn i <DataTable of="…" />.';
    const owner = meetings.get(name);
    meetings.set(name, meeting);
    if (!isId(name))
      return [
        {
          file,
          message: 'filnavnet er tabellens adresse i /data/.',
          hint: `Omdøb filen: ${ID_RULE}.`,
        },
      ];
    if (TAKEN.includes(name))
      return [{ file, message: `adressen /data/${name} er optaget af noget andet.`, hint: rename }];
    if (owner === undefined) return [];
    const message =
      `navnet »${name}« bruges også i ${owner}, ` +
      `og adressen /data/${name} kan kun føre til én tabel.`;
    return [{ file, message, hint: rename }];
  });
}
