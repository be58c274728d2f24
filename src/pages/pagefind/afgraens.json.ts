import { itemsOf, KIND_LABELS } from '../../domain/papers/labels.ts';
import type { FacetPaper } from '../../domain/search/facets.ts';
import { getMeetings } from '../../doors/meetings.ts';

/** What each paper is narrowed by in a search. */
export async function GET() {
  const papers = (await getMeetings()).flatMap(({ id, title, body, agendaItems, appendices }) =>
    appendices.map((appendix): FacetPaper => {
      const items = agendaItems.filter(({ number }) => itemsOf(appendix).includes(number));
      const kind = KIND_LABELS[appendix.kind];
      return {
        bilag: [[appendix.id, appendix.shortTitle]],
        slags: [[kind, kind]],
        punkt: items.map((item) => [`${id}/${item.number}`, `${item.number} ${item.title}`]),
        moede: [[id, title]],
        organ: [[body, body]],
      };
    }),
  );
  return new Response(JSON.stringify(papers));
}
