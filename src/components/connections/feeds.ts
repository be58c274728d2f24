import { addressOf, appendixPath } from '../../domain/addresses/permalink.ts';
import { type FeedEntry, feedPath } from '../../domain/citing/atom-feed.ts';
import { renderAppendix } from '../../doors/appendix.ts';
import { getContentDigest, getNamedPapers } from '../../doors/meetings.ts';
import { createMemo } from '../../doors/memo.ts';

/** A feed by its path, and the body whose papers alone it tells of. */
export interface FeedPlace {
  readonly path: string;
  readonly title: string;
  readonly body?: string;
}

/**
 * All that feeds tell of: papers with a day on which they came, and their senders' corrections.
 * None when the site's address is not known, for a feed names things by it.
 */
export const getFeedEntries = createMemo(getContentDigest, async (): Promise<FeedEntry[]> => {
  if (!import.meta.env.SITE) return [];
  const site = new URL(import.meta.env.SITE);
  const found = (await getNamedPapers()).map(async ({ meeting, appendix, name }) => {
    const path = appendixPath(meeting.id, appendix.slug);
    const address = addressOf(path, import.meta.env.BASE_URL, site);
    const { body } = meeting;
    const published = appendix.published ?? meeting.published;
    const { asides } = await renderAppendix(appendix);
    const corrections = asides.flatMap(({ id, kind, text, date }) =>
      kind === 'correction' && date
        ? [
            {
              body,
              address: `${address}#${id}`,
              title: `Rettelse: ${name}`,
              summary: text,
              published: date,
            },
          ]
        : [],
    );
    if (!published) return corrections;
    return [{ body, address, title: name, summary: appendix.summary, published }, ...corrections];
  });
  return (await Promise.all(found)).flat();
});

/** The feeds that have something to tell: of all papers, and of each body's. */
export async function getFeeds(): Promise<FeedPlace[]> {
  const bodies = [...new Set((await getFeedEntries()).map(({ body }) => body))];
  if (bodies.length === 0) return [];
  return [
    { path: feedPath(), title: 'Nye bilag' },
    ...bodies.map((body) => ({ path: feedPath(body), title: `Nye bilag: ${body}`, body })),
  ];
}
