import { citationRoute } from './_route.ts';

export const { getStaticPaths, GET } = citationRoute('json');
