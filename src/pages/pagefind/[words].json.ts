import { getSearchWords } from '../../components/search/words.ts';

/** What comes first of the words by which queries are read. */
export async function getStaticPaths() {
  const { name, head } = await getSearchWords();
  return [{ params: { words: name }, props: { head } }];
}

export function GET({ props }: { props: { head: object } }) {
  return new Response(JSON.stringify(props.head));
}
