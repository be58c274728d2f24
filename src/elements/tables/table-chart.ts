import { NotCome } from '../parts.ts';
import { adoptStyles } from '../style-sheet.ts';
import styles from './bar-chart.css?inline';
import { chartPage } from './table-reader.ts';

/**
 * The chart of the table in `root`: the one on the page, or else a copy of the one on the table's
 * own page. It stands by the table, closed.
 */
export async function findChart(root: HTMLElement): Promise<HTMLDetailsElement> {
  const chart =
    root.querySelector<HTMLDetailsElement>('.chart') ??
    (await fetchChart(chartPage(root)?.href ?? ''));
  root.querySelector('table')?.after(chart);
  return chart;
}

async function fetchChart(href: string): Promise<HTMLDetailsElement> {
  const response = await fetch(href).catch(() => undefined);
  if (!response?.ok) throw new NotCome(href);
  // Without the page's own style, which is not allowed here: the browser would complain of it.
  const html = (await response.text()).replace(/<style[\s\S]*?<\/style>/g, '');
  const drawing = new DOMParser().parseFromString(html, 'text/html').querySelector('svg.bars');
  if (!drawing) throw new Error(`no chart on ${href}`);
  adoptStyles(styles);
  const chart = document.createElement('details');
  chart.className = 'chart';
  chart.dataset['site'] = '';
  chart.append(document.createElement('summary'), drawing);
  return chart;
}
