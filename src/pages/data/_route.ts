import type { APIContext, InferGetStaticPropsType } from 'astro';
import { DATASET_FILES, type DatasetSuffix } from '../../domain/data/dataset-files.ts';
import { getDatasets } from '../../doors/datasets.ts';

/** The files of the datasets, by name. */
async function getDatasetFiles() {
  const site = import.meta.env.SITE ? new URL(import.meta.env.SITE) : undefined;
  const datasets = await getDatasets({ base: import.meta.env.BASE_URL, site });
  return datasets.map((published) => ({
    params: { dataset: published.dataset.name },
    props: published,
  }));
}

/**
 * The route of the datasets in one kind of file. One file each: the development server finds no
 * `[dataset].[suffix]`.
 */
export function datasetRoute(suffix: DatasetSuffix) {
  return {
    getStaticPaths: getDatasetFiles,
    GET({
      props: { dataset },
    }: APIContext<InferGetStaticPropsType<typeof getDatasetFiles>>): Response {
      const { mediaType, write } = DATASET_FILES[suffix];
      return new Response(write(dataset), {
        headers: { 'Content-Type': `${mediaType}; charset=utf-8` },
      });
    },
  };
}
