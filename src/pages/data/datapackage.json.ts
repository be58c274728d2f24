import type { APIContext } from 'astro';
import { getPublisher } from '../../content.ts';
import { getDatasets } from '../../datasets.ts';
import { toDataPackage } from '../../domain/data/datapackage.ts';

/** The description of all datasets, as Frictionless has it. */
export async function GET({ site }: APIContext): Promise<Response> {
  const at = { base: import.meta.env.BASE_URL, site };
  const datasets = (await getDatasets(at)).map(({ dataset }) => dataset);
  const text = `${JSON.stringify(toDataPackage(datasets, getPublisher(), at), null, 2)}\n`;
  return new Response(text, { headers: { 'Content-Type': 'application/json' } });
}
