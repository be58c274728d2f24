import { datasetRoute } from './_route.ts';

export const { getStaticPaths, GET } = datasetRoute('csv');
