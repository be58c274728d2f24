import { getKnownItems } from '../../../components/search/known-items.ts';
import type { KnownItem } from '../../../domain/search/known-items.ts';

/** What search knows by names that begin with the letter. */
export async function getStaticPaths() {
  return [...(await getKnownItems())].map(([letter, items]) => ({
    params: { letter },
    props: { items },
  }));
}

export function GET({ props }: { props: { items: readonly KnownItem[] } }) {
  return new Response(JSON.stringify(props.items));
}
