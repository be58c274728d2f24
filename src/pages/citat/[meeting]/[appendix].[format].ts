import type { APIContext, InferGetStaticPropsType } from 'astro';
import { getMeetings } from '../../../content.ts';
import { toCsl } from '../../../domain/citation.ts';
import { CITATION_FORMATS } from '../../../domain/citation-formats.ts';
import { addressOf, appendixPath } from '../../../domain/permalink.ts';

export async function getStaticPaths() {
  const meetings = await getMeetings();
  return meetings.flatMap((meeting) =>
    meeting.appendices.flatMap((appendix) =>
      Object.entries(CITATION_FORMATS).map(([format, { write }]) => ({
        params: { meeting: meeting.id, appendix: appendix.slug, format },
        props: { meeting, appendix, write },
      })),
    ),
  );
}

/** A paper's citation as a file to download. */
export function GET({ props, site }: APIContext<InferGetStaticPropsType<typeof getStaticPaths>>): Response {
  const { meeting, appendix, write } = props;
  const url = addressOf(appendixPath(meeting.id, appendix.slug), import.meta.env.BASE_URL, site);
  return new Response(write(toCsl(appendix, meeting, url)));
}
