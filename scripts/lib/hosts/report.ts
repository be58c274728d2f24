/** How a host served a site. */
export interface Tried {
  /** The host, and where on it the site was. */
  readonly name: string;
  /** What it does not do, by the name of the check; nothing where it does. */
  readonly faults: ReadonlyMap<string, string | undefined>;
}

/** A row a host, a column a check; below it what does not work, in a line each. */
export function toTable(tried: readonly Tried[], checks: readonly string[]): string {
  const lines = [
    ['', ...checks],
    ['---', ...checks.map(() => ':-:')],
    ...tried.map(({ name, faults }) => [
      name,
      ...checks.map((check) => (!faults.has(check) ? '–' : faults.get(check) ? 'no' : 'yes')),
    ]),
  ];
  const told = tried.flatMap(({ name, faults }) =>
    [...faults].flatMap(([check, fault]) => (fault ? [`- ${name}, ${check}: ${fault}.`] : [])),
  );
  return [...lines.map((line) => `| ${line.join(' | ')} |`), '', ...told].join('\n');
}
