import type { Element } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { select, selectAll } from 'hast-util-select';
import { toHtml } from 'hast-util-to-html';

/**
 * A page with the fee split as if there were so many municipalities: the printed ones again and
 * again, with names, keys and sums of their own.
 */
export function lengthenTable(html: string, length: number): string {
  const page = fromHtml(html);
  const body = select('tbody:has(> [id|="kommune"])', page);
  const total = select('.sum', body);
  if (!body || !total) throw new RangeError('The page has no fee split with a total.');
  const printed = selectAll('tr:not(.sum)', body);
  const rows = Array.from({ length }, (_, at) => {
    const row = printed[at % printed.length] as Element;
    return at < printed.length ? row : toFurther(row, at);
  });
  write(
    total,
    rows.reduce((sum, row) => sum + amountOf(row), 0),
  );
  body.children = [...rows, total];
  return toHtml(page);
}

function toFurther(row: Element, at: number): Element {
  const further = structuredClone(row);
  further.properties['id'] += `-${at}`;
  select('th', further)?.children.push({ type: 'text', value: ` ${at}` });
  write(further, amountOf(row) + at);
  return further;
}

function amountOf(row: Element): number {
  return Number(select('data', row)?.properties['value']);
}

function write(row: Element, amount: number) {
  const data = select('data', row) as Element;
  data.properties['value'] = String(amount);
  data.children = [{ type: 'text', value: String(amount) }];
}
