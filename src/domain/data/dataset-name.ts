import { ID_RULE, isId } from '../addresses/permalink.ts';
import { ContentError } from '../papers/content-error.ts';

/** What lies in `/data/` beside the tables. */
const TAKEN = ['maal', 'dokumenter', 'datapackage'];

/** Makes sure that each table, oldest meeting first, has an address of its own in `/data/`. Throws a ContentError otherwise. */
export function checkNames(tables: readonly { readonly meeting: string; readonly name: string }[]) {
  const meetings = new Map<string, string>();
  for (const { meeting, name } of tables) {
    const fail = (message: string, hint: string) => {
      throw new ContentError(message, { file: `src/content/${meeting}/tables/${name}.yaml`, hint });
    };
    const rename = `Omdøb filen, f.eks. til ${name}-${meeting.slice(0, 4)}.yaml, og skriv det nye navn i <DataTable of="…" />.`;
    const owner = meetings.get(name);
    if (!isId(name)) fail('filnavnet er tabellens adresse i /data/.', `Omdøb filen: ${ID_RULE}.`);
    if (TAKEN.includes(name)) fail(`adressen /data/${name} er optaget af noget andet.`, rename);
    if (owner)
      fail(
        `navnet »${name}« bruges også i ${owner}, og adressen /data/${name} kan kun føre til én tabel.`,
        rename,
      );
    meetings.set(name, meeting);
  }
}
