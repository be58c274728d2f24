import { entryPath } from '../../domain/addresses/permalink.ts';
import { abbreviationAnswers, nameItem } from '../../domain/answers/name-items.ts';
import type { RegisterEntry } from '../../domain/connections/register.ts';
import type { KnownItem } from '../../domain/search/known-items.ts';
import { answerOf } from '../../domain/tables/answer.ts';
import { formatCount } from '../../domain/text/format.ts';
import { getMunicipalityRows } from '../../doors/tables.ts';
import { getConnections } from '../connections/papers.ts';
import { getRegisterPages } from '../lists/register-pages.ts';

/** The names of the register that papers name, and what abbreviations of them stand for. */
export async function ofRegister(): Promise<KnownItem[]> {
  const { mentions } = await getConnections();
  const { pathOf } = await getRegisterPages();
  const found = [...mentions].map(async ([entry, places]) => {
    const path = entryPath(entry);
    const item = path ? [nameItem(entry, path, await tellName(entry, places.length))] : [];
    return [...item, ...abbreviationAnswers(entry, path ?? pathOf(entry.name))];
  });
  return (await Promise.all(found)).flat();
}

/** What a municipality pays, what an organisation or programme is, and how often it is named. */
async function tellName(entry: RegisterEntry, places: number): Promise<string> {
  const answers =
    entry.kind === 'municipality'
      ? (await getMunicipalityRows(entry)).map(
          ({ table, grid, row }) => table.answer && answerOf(table.answer, grid, row),
        )
      : [];
  const named = `Nævnt ${formatCount(places, 'sted', 'steder')}.`;
  return [...answers, entry.about, named].filter(Boolean).join(' ');
}
