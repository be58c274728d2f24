import type { APIContext } from 'astro';
import { toDataPackage } from '../../domain/data/datapackage.ts';
import { getDatasets } from '../../doors/datasets.ts';
import { getPublisher } from '../../doors/publisher.ts';

/** The description of all datasets, as Frictionless has it. */
export async function GET({ site }: APIContext): Promise<Response> {
  const at = { base: import.meta.env.BASE_URL, site };
  const datasets = (await getDatasets(at)).map(({ dataset }) => dataset);
  const text = `${JSON.stringify(toDataPackage(datasets, getPublisher(), at), null, 2)}\n`;
  return new Response(text, { headers: { 'Content-Type': 'application/json' } });
}
