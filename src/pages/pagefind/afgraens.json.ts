import { itemsOf, KIND_LABELS } from '../../domain/papers/labels.ts';
import type { FacetPaper } from '../../domain/search/facets.ts';
import { getMeetings, getNamedPapers } from '../../doors/meetings.ts';

/** What each paper is narrowed by in a search. */
export async function GET() {
  const hasMany = (await getMeetings()).length > 1;
  const papers = (await getNamedPapers()).map(({ meeting, appendix, name }): FacetPaper => {
    const { id, title, body, agendaItems } = meeting;
    const items = agendaItems.filter(({ number }) => itemsOf(appendix).includes(number));
    const kind = KIND_LABELS[appendix.kind];
    // Each meeting may have a »1 Godkendelse af dagsordenen«.
    const whose = hasMany ? `, ${title}` : '';
    return {
      bilag: [[appendix.id, name]],
      slags: [[kind, kind]],
      punkt: items.map((item) => [`${id}/${item.number}`, `${item.number} ${item.title}${whose}`]),
      moede: [[id, title]],
      organ: [[body, body]],
    };
  });
  return new Response(JSON.stringify(papers));
}
