import { withBase } from '../../domain/addresses/permalink.ts';
import { ABOUT_OVERVIEWS, OVERVIEWS } from '../../domain/addresses/site-pages.ts';
import { toParts } from '../../domain/answers/parts.ts';
import { asksByName, wordsOf } from '../../domain/answers/wording.ts';
import type { KnownItem } from '../../domain/search/known-items.ts';
import { getContentDigest } from '../../doors/meetings.ts';
import { createMemo } from '../../doors/memo.ts';
import { readRegister } from '../../doors/register.ts';
import { ofMeetings } from './meeting-items.ts';
import { ofRegister } from './register-items.ts';

/**
 * Everything that search knows by name and what answers questions, the surest first, by what a
 * query asks with: a reader fetches what may be meant.
 */
export const getKnownItems = createMemo(
  async () => [await getContentDigest(), JSON.stringify(readRegister())].join('\n'),
  async (): Promise<ReadonlyMap<string, readonly KnownItem[]>> => {
    const base = import.meta.env.BASE_URL;
    const items = [...(await ofMeetings()), ...(await ofRegister()), ...ofSite()];
    return toParts(
      items.map((item) => ({
        ...item,
        path: item.path && withBase(base, item.path),
        ...(item.places && {
          places: item.places.map((place) => ({ ...place, path: withBase(base, place.path) })),
        }),
      })),
    );
  },
);

/** The overviews of the site. */
function ofSite(): KnownItem[] {
  const about: Readonly<Record<string, Pick<KnownItem, 'tells'> & { also: readonly string[] }>> =
    ABOUT_OVERVIEWS;
  return Object.entries(OVERVIEWS).flatMap(([path, name]) => {
    const words = about[path];
    if (!words) return [];
    const { tells, also } = words;
    const asks = asksByName(name, ...also);
    return [{ kind: 'Oversigt', name, path, tells, asks, may: wordsOf(tells, 'oversigt') }];
  });
}
