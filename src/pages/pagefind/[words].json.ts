import { getSearchWords } from '../../components/search/words.ts';

/** The words by which queries are read, under a name that changes with them. */
export async function getStaticPaths() {
  const { name, json } = await getSearchWords();
  return [{ params: { words: name }, props: { json } }];
}

export function GET({ props }: { props: { json: string } }) {
  return new Response(props.json);
}
