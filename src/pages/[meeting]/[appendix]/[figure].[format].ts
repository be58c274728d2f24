import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { bytesOf, type Figure, figuresOf } from '../../../doors/figures.ts';
import { getAppendixPages } from '../../../doors/meetings.ts';

/** Where each figure that was received is served: beside its paper, under its own id. */
export async function getStaticPaths() {
  return (await getAppendixPages()).flatMap(({ params, props }) =>
    figuresOf(props.appendix).map((figure) => ({
      params: { ...params, figure: figure.id, format: figure.format },
      props: { figure },
    })),
  );
}

type Props = InferGetStaticPropsType<typeof getStaticPaths> & { readonly figure: Figure };

/** The picture as it was received. */
export const GET: APIRoute<Props> = ({ props: { figure } }) =>
  new Response(bytesOf(figure), {
    headers: { 'Content-Type': figure.format === 'png' ? 'image/png' : 'image/jpeg' },
  });
