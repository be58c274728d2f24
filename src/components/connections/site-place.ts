import { entryPath } from '../../domain/addresses/permalink.ts';
import { OVERVIEWS } from '../../domain/addresses/site-pages.ts';
import { formatPartialDate } from '../../domain/text/partial-date.ts';
import { readRegister } from '../../doors/register.ts';
import { getTimeline } from '../../doors/timeline.ts';

/**
 * What the site's own places that papers refer to are called, by path: `/tidslinje/#frist` →
 * `Tidslinje › 5. april 2019`.
 */
export async function getSitePlaces(): Promise<ReadonlyMap<string, string>> {
  const within = (path: keyof typeof OVERVIEWS, id: string, name: string) =>
    [`${path}#${id}`, `${OVERVIEWS[path]} › ${name}`] as const;
  const entries = readRegister().flatMap((entry) => {
    const path = entryPath(entry);
    if (!path) return [];
    if (!path.includes('#')) return [[path, entry.name] as const];
    return [within('/programmer/', entry.key ?? '', entry.name)];
  });
  const dates = (await getTimeline()).map(({ id, date }) =>
    within('/tidslinje/', id, formatPartialDate(date)),
  );
  return new Map<string, string>([...Object.entries(OVERVIEWS), ...entries, ...dates]);
}
