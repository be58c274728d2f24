import { getSearchWords } from '../../../components/search/words.ts';

/** The papers' own words in parts, below a name that changes with them. */
export async function getStaticPaths() {
  const { name, parts } = await getSearchWords();
  return [...parts].map(([part, words]) => ({ params: { words: name, part }, props: { words } }));
}

export function GET({ props }: { props: { words: string } }) {
  return new Response(JSON.stringify(props.words));
}
