import { getRightParts } from '../../../components/search/words.ts';

/** Right Danish words by what they begin with, so that no search takes one for a slip. */
export async function getStaticPaths() {
  return [...(await getRightParts())].map(([beginning, packed]) => ({
    params: { beginning },
    props: { packed },
  }));
}

export function GET({ props }: { props: { packed: string } }) {
  return new Response(JSON.stringify(props.packed));
}
