import type { Ledger } from '../../schemas/index.ts';
import { appendixPath } from '../addresses/permalink.ts';
import { formatLines } from '../text/format.ts';
import { MENDING_REASONS, MENDINGS } from '../text/mendings.ts';
import { sourceName } from './labels.ts';

/**
 * The path to where a mended word stands, from `erhvervsservice#note-1`; without a paper it stands
 * on the meeting's page.
 */
export function mendedPath(meeting: string, place: string): string {
  const [slug, anchor] = place.split('#');
  const page = slug ? appendixPath(meeting, slug) : `/${meeting}/`;
  return anchor ? `${page}#${anchor}` : page;
}

/** How many words are mended, and how many of them for each reason. */
export function tellMended({ mended }: Pick<Ledger, 'mended'>): string {
  if (mended.length === 0) return 'Intet ord er rettet.';
  const counted = MENDING_REASONS.flatMap((reason) => {
    const count = mended.filter((entry) => entry.reason === reason).length;
    return count > 0 ? [`${MENDINGS[reason].told} (${count})`] : [];
  });
  const places = mended.length === 1 ? 'Ét sted' : `${mended.length} steder`;
  const reasons = new Intl.ListFormat('da').format(counted);
  return (
    `${places} er et ord rettet, som kilden ikke har, som det er trykt: ${reasons}. ` +
    'Andet er ikke rettet.'
  );
}

/** A list of what became of the source, as its readers get it. */
export interface LedgerList {
  /** What its address begins with. */
  readonly key: string;
  readonly heading: string;
  readonly intro: string;
  readonly entries: readonly LedgerEntry[];
}

interface LedgerEntry {
  /** The lines of the source: `12–14`. */
  readonly where: string;
  readonly what: string;
  readonly why: string;
}

/** What was removed from the source, what was moved in it, and what was read as its layout. */
export function listLedger({
  removed,
  moved,
  joined,
  columns,
  structure,
  sideBySide,
  items,
  withdrawn,
}: Ledger): LedgerList[] {
  return [
    {
      key: 'fjernet',
      heading: 'Fjernet',
      intro: 'Det, der kun hørte til den trykte side.',
      entries: removed.map(({ lines, text, why }) => ({
        where: formatLines(lines),
        what: `»${text.replace('\t', ' ')}«`,
        why,
      })),
    },
    {
      key: 'flyttet',
      heading: 'Flyttet, samlet og skilt ad',
      intro: 'Ordene er de samme, men står et andet sted end i kilden.',
      entries: [
        ...moved.map(({ lines, to, why }) => ({
          where: formatLines(lines),
          what: to === 'title' ? 'Flyttet til titlen' : 'Flyttet til fodnoterne',
          why,
        })),
        ...joined.map(({ lines, why }) => ({
          where: lines.join(' og '),
          what: 'Samlet',
          why,
        })),
        ...columns.map(({ order, why }) => ({
          where: order.join(', '),
          what: 'Skilt ad',
          why,
        })),
        ...sideBySide.map(({ lines, why }) => ({
          where: formatLines(lines),
          what: 'Skilt ad',
          why,
        })),
      ],
    },
    {
      key: 'opsaetning',
      heading: 'Læst som opsætning',
      intro: 'Tegn i kilden, der ikke er ord, men fortæller, hvad ordene er.',
      entries: [
        ...structure.map(({ mark, lines, count, why }) => ({
          where: lines ? formatLines(lines) : 'alle',
          what: `${sourceName(mark)}, ${count} ${count === 1 ? 'gang' : 'gange'}`,
          why,
        })),
        ...items.map(({ lines, why }) => ({
          where: formatLines(lines),
          what: 'Punkter uden tegn foran',
          why,
        })),
      ],
    },
    ...(withdrawn.length === 0
      ? []
      : [
          {
            key: 'taget-ned',
            heading: 'Taget ned',
            intro:
              'Linjer, der var udgivet ved en fejl. Ordene er væk. Et fingeraftryk (SHA-256) ' +
              'af dem og en nøgle, som ikke er offentlig, viser den, der har originalen, ' +
              'hvad der stod.',
            entries: withdrawn.map(({ lines, sha256, why }) => ({
              where: formatLines(lines),
              what: sha256,
              why,
            })),
          },
        ]),
  ];
}
