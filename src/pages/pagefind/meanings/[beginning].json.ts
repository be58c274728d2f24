import { getSearchWords } from '../../../components/search/words.ts';
import type { MeaningPart } from '../../../domain/search/vocabulary/beyond.ts';

/** What people say for words of the papers, by what it begins with. */
export async function getStaticPaths() {
  const { meanings } = await getSearchWords();
  return [...meanings].map(([beginning, part]) => ({ params: { beginning }, props: { part } }));
}

export function GET({ props }: { props: { part: MeaningPart } }) {
  return new Response(JSON.stringify(props.part));
}
