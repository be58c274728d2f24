import type { APIContext, InferGetStaticPropsType } from 'astro';
import { getFeedEntries, getFeeds } from '../components/connections/feeds.ts';
import { addressOf } from '../domain/addresses/permalink.ts';
import { toAtom } from '../domain/citing/atom-feed.ts';
import { getPublisher } from '../doors/publisher.ts';

/** Feeds name things by their full addresses: no site, no feed. */
export async function getStaticPaths() {
  return (await getFeeds()).map((feed) => ({
    params: { feed: feed.path.slice(1, -'.xml'.length) },
    props: feed,
  }));
}

export async function GET({
  site,
  props: { path, title, body },
}: APIContext<InferGetStaticPropsType<typeof getStaticPaths>>): Promise<Response> {
  const base = import.meta.env.BASE_URL;
  const entries = await getFeedEntries();
  const xml = toAtom({
    address: addressOf(path, base, site),
    title: `Mødebilag: ${title}`,
    page: addressOf('/', base, site),
    author: getPublisher().name ?? 'Mødebilag',
    entries: entries.filter((entry) => body === undefined || entry.body === body),
  });
  return new Response(xml, { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } });
}
