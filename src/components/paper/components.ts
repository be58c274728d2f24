import Figure from '../figures/Figure.astro';
import DataTable from '../tables/DataTable.astro';
import PlainTable from '../tables/PlainTable.astro';
import Fold from './Fold.astro';
import Goal from './Goal.astro';
import GoalsOverview from './GoalsOverview.astro';

/**
 * What a paper may use, by the name it uses: `<Goal number="5" />`; and what its own tables become.
 */
export const components = { DataTable, Figure, Fold, Goal, GoalsOverview, table: PlainTable };
