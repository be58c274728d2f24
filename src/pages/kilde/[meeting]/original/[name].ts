import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { getMeetings } from '../../../../doors/meetings.ts';
import { getOriginals, originalBytes } from '../../../../doors/originals.ts';

/** Where what was received is served: the files, and the pictures of their pages. */
export async function getStaticPaths() {
  return (await getMeetings()).flatMap(({ id: meeting }) =>
    getOriginals(meeting)
      .flatMap(({ file, pages }) => [file, ...pages.flatMap(({ picture }) => picture ?? [])])
      .map((name) => ({ params: { meeting, name }, props: { meeting, name } })),
  );
}

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

/** The bytes as they lie beside the source. */
export const GET: APIRoute<Props> = ({ props: { meeting, name } }) =>
  new Response(originalBytes(meeting, name));
