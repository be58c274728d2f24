import { KIND_LABELS } from '../../domain/papers/labels.ts';
import type { FacetPaper } from '../../domain/search/facets.ts';
import { getMeetings } from '../../doors/meetings.ts';

/** What each paper is narrowed by in a search. */
export async function GET() {
  const papers = (await getMeetings()).flatMap(({ id, title, body, agendaItems, appendices }) =>
    appendices.map((appendix): FacetPaper => {
      const { number, title: matter } =
        agendaItems.find((item) => item.number === appendix.agendaItem) ?? agendaItems[0] ?? {};
      const kind = KIND_LABELS[appendix.kind];
      return {
        bilag: [appendix.id, appendix.shortTitle],
        slags: [kind, kind],
        punkt: [`${id}/${number}`, `${number} ${matter}`],
        moede: [id, title],
        organ: [body, body],
      };
    }),
  );
  return new Response(JSON.stringify(papers));
}
