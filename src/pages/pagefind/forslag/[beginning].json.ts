import { getSuggestions } from '../../../components/search/suggestions.ts';
import type { Suggestion } from '../../../domain/search/suggestions.ts';

/** What is suggested for words that begin so; and which beginnings there are. */
export async function getStaticPaths() {
  const suggestions = await getSuggestions();
  const beginnings = [...suggestions.keys()].sort();
  return [
    { params: { beginning: 'alle' }, props: { json: beginnings } },
    ...beginnings.map((beginning) => ({
      params: { beginning },
      props: { json: suggestions.get(beginning) ?? [] },
    })),
  ];
}

export function GET({ props }: { props: { json: readonly (string | Suggestion)[] } }) {
  return new Response(JSON.stringify(props.json));
}
