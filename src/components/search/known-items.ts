import {
  agendaItemPath,
  appendixPath,
  entryPath,
  withBase,
} from '../../domain/addresses/permalink.ts';
import { ABOUT_OVERVIEWS, OVERVIEWS } from '../../domain/addresses/site-pages.ts';
import type { RegisterEntry } from '../../domain/connections/register.ts';
import { goalId } from '../../domain/papers/goal.ts';
import { KIND_LABELS } from '../../domain/papers/labels.ts';
import { beginningsOf, type KnownItem } from '../../domain/search/known-items.ts';
import { answerOf } from '../../domain/tables/answer.ts';
import { formatCount } from '../../domain/text/format.ts';
import { findGoals } from '../../doors/goals.ts';
import { getContentDigest, getMeetings, type Meeting } from '../../doors/meetings.ts';
import { createMemo } from '../../doors/memo.ts';
import { readRegister } from '../../doors/register.ts';
import { getMunicipalityRows } from '../../doors/tables.ts';
import { getConnections } from '../connections/papers.ts';

const KINDS = { municipality: 'Kommune', organisation: 'Organisation', programme: 'Program' };

/**
 * Everything that search knows by name, by what a name begins with: a reader fetches what
 * may be meant.
 */
export const getKnownItems = createMemo(
  async () => [await getContentDigest(), JSON.stringify(readRegister())].join('\n'),
  async (): Promise<ReadonlyMap<string, readonly KnownItem[]>> => {
    const { mentions } = await getConnections();
    const newestFirst = (await getMeetings()).toReversed();
    const entries = [...mentions].map(([entry, places]) => ofEntry(entry, places.length));
    const papers = newestFirst.map(ofMeeting);
    const found = (
      await Promise.all([ofSite(), ...entries, ...papers, ofGoals(newestFirst)])
    ).flat();
    const base = import.meta.env.BASE_URL;
    const items = found.map((item) => ({ ...item, path: withBase(base, item.path) }));
    const byBeginning = new Map<string, KnownItem[]>();
    for (const item of items)
      for (const beginning of new Set(
        [item.name, ...item.also].map((name) => beginningsOf(name)[0] ?? ''),
      ))
        byBeginning.set(beginning, [...(byBeginning.get(beginning) ?? []), item]);
    return byBeginning;
  },
);

/** The overviews of the site. */
function ofSite(): KnownItem[] {
  const about: Readonly<Record<string, Pick<KnownItem, 'also' | 'tells'>>> = ABOUT_OVERVIEWS;
  return Object.entries(OVERVIEWS).flatMap(([path, name]) => {
    const words = about[path];
    return words ? [{ kind: 'Oversigt', name, path, ...words }] : [];
  });
}

/** What the first municipality, organisation or programme of that name is, and where. */
async function ofEntry(entry: RegisterEntry, places: number): Promise<KnownItem[]> {
  const path = entryPath(entry);
  if (!path || entry.kind === 'subject') return [];
  const { name, also, spelled, about } = entry;
  const kind = KINDS[entry.kind];
  const answers =
    entry.kind === 'municipality'
      ? (await getMunicipalityRows(entry)).map(
          ({ table, grid, row }) => table.answer && answerOf(table.answer, grid, row),
        )
      : [];
  const named = `Nævnt ${formatCount(places, 'sted', 'steder')}.`;
  return [
    {
      kind,
      name,
      path,
      also: [...also, ...spelled],
      tells: [...answers, about, named].filter(Boolean).join(' '),
    },
  ];
}

/** The agenda items and papers of a meeting. */
function ofMeeting({ id, title, agendaItems, appendices }: Meeting): KnownItem[] {
  const items = agendaItems.map((item) => ({
    kind: 'Punkt på dagsordenen',
    name: `${item.number} ${item.title}`,
    path: agendaItemPath(id, item.number),
    also: [item.number, `punkt ${item.number}`, item.title],
    tells: title,
  }));
  const papers = appendices.map(({ slug, kind, number, agendaItem, ...appendix }) => ({
    kind: KIND_LABELS[kind],
    name: appendix.shortTitle,
    path: appendixPath(id, slug),
    also: [appendix.title, `bilag ${number} til punkt ${agendaItem}`],
    tells: appendix.summary,
  }));
  return [...items, ...papers];
}

/** The goals of the newest meeting that has any: who asks for `mål 4` means those. */
async function ofGoals(newestFirst: readonly Meeting[]): Promise<KnownItem[]> {
  for (const { title, appendices } of newestFirst) {
    const goals = appendices.map(async ({ id, meeting, slug, shortTitle }) =>
      ((await findGoals(id))?.goals ?? []).map((goal) => ({
        kind: 'Mål',
        name: goal.title,
        path: `${appendixPath(meeting, slug)}#${goalId(goal.number)}`,
        also: [`mål ${goal.number}`],
        tells: `${shortTitle}, ${title}`,
      })),
    );
    const found = (await Promise.all(goals)).flat();
    if (found.length > 0) return found;
  }
  return [];
}
