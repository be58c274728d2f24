import { divide, type ListPage, weighTexts } from '../../domain/addresses/division.ts';
import type { RegisterEntry } from '../../domain/connections/register.ts';
import { letterOf, registerLineId } from '../../domain/connections/register-index.ts';
import { getConnections } from '../connections/papers.ts';

/** The tags around an organisation, in bytes. */
const TAGS = 190;

/** The organisations that papers name, by the pages they stand on: by letter. */
export async function getOrganisationPages(): Promise<ListPage<RegisterEntry>[]> {
  const { compare } = new Intl.Collator('da');
  const named = [...(await getConnections()).mentions.keys()];
  return divide(
    named
      .filter(({ kind }) => kind === 'organisation')
      .sort((one, other) => compare(one.name, other.name)),
    [
      ({ name }) => {
        const letter = letterOf(name);
        return { path: registerLineId(`bogstav ${letter}`), name: letter };
      },
    ],
    ({ name, also, key, lang }) => TAGS + weighTexts(name, key, lang, ...also),
  );
}
