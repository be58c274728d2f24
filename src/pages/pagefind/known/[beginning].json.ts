import { getKnownItems } from '../../../components/search/known-items.ts';
import type { KnownItem } from '../../../domain/search/known-items.ts';

/** What search knows by names that begin so. */
export async function getStaticPaths() {
  return [...(await getKnownItems())].map(([beginning, items]) => ({
    params: { beginning },
    props: { items },
  }));
}

export function GET({ props }: { props: { items: readonly KnownItem[] } }) {
  return new Response(JSON.stringify(props.items));
}
