import type { APIContext, InferGetStaticPropsType } from 'astro';
import { addressOf, appendixPath } from '../../../domain/addresses/permalink.ts';
import { toCsl } from '../../../domain/citing/citation.ts';
import { CITATION_FORMATS, type CitationFormat } from '../../../domain/citing/citation-formats.ts';
import { getAppendixPages } from '../../../doors/meetings.ts';

/**
 * The route of the citations in one format. One file each: the development server finds no
 * `[appendix].[format]`.
 */
export function citationRoute(format: CitationFormat) {
  return {
    getStaticPaths: getAppendixPages,
    GET({
      props: { meeting, appendix },
      site,
    }: APIContext<InferGetStaticPropsType<typeof getAppendixPages>>): Response {
      const url = addressOf(
        appendixPath(meeting.id, appendix.slug),
        import.meta.env.BASE_URL,
        site,
      );
      return new Response(CITATION_FORMATS[format].write(toCsl(appendix, meeting, url)));
    },
  };
}
