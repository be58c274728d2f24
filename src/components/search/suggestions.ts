import { ENTRY_KINDS } from '../../domain/answers/name-items.ts';
import { KIND_LABELS } from '../../domain/papers/labels.ts';
import { beginningsOf, type Suggestion } from '../../domain/search/suggestions.ts';
import { getContentDigest, getMeetings } from '../../doors/meetings.ts';
import { createMemo } from '../../doors/memo.ts';
import { readRegister } from '../../doors/register.ts';
import { getConnections } from '../connections/papers.ts';

/** The longest heading that is suggested, in characters: what is longer is typed by nobody. */
const LONGEST = 90;
/** The most suggestions of one beginning, names before headings. */
const MOST = 400;

/** What is suggested while a query is typed, by the beginnings of its words. */
export const getSuggestions = createMemo(
  async () => [await getContentDigest(), JSON.stringify(readRegister())].join('\n'),
  async (): Promise<ReadonlyMap<string, readonly Suggestion[]>> => {
    const { mentions, papers } = await getConnections();
    const meetings = await getMeetings();
    const all: Suggestion[] = [
      ...[...mentions.keys()].map(({ name, kind }): Suggestion => [name, ENTRY_KINDS[kind]]),
      ...meetings.flatMap(({ appendices }) =>
        appendices.map(({ shortTitle, kind }): Suggestion => [shortTitle, KIND_LABELS[kind]]),
      ),
      ...meetings.flatMap(({ agendaItems }) =>
        agendaItems.map(({ title }): Suggestion => [title, 'Punkt på dagsordenen']),
      ),
      ...[...papers.values()].flatMap(({ name, records }) =>
        records
          .filter(({ id, title }) => id && title && !/^(?:fodnote|note)-/.test(id))
          .map(({ title }): Suggestion => [title, `Overskrift i ${name}`]),
      ),
    ];
    const byText = new Map(
      all
        .filter(([text]) => text.length <= LONGEST)
        .toReversed()
        .map((one) => [one[0], one]),
    );
    const byBeginning = new Map<string, Suggestion[]>();
    for (const suggestion of [...byText.values()].toReversed())
      for (const beginning of beginningsOf(suggestion)) {
        const others = byBeginning.get(beginning) ?? [];
        if (others.length < MOST) byBeginning.set(beginning, [...others, suggestion]);
      }
    return byBeginning;
  },
);
