/** What a release is sent with, and to where. */
export interface Release {
  /** The built site's folder. */
  readonly dist: string;
  /** As rsync writes it: `user@host:/srv/moedebilag`, or a folder of this machine. */
  readonly target: string;
  /** The files in `_astro/` of this release. */
  readonly assets: readonly string[];
  /** Those of the release before; nothing when that is not known. */
  readonly before: readonly string[] | undefined;
}

/** Where the list of a release's scripts and styles lies: beside the site, not in it. */
export function listPlace(target: string): string {
  return `${target.replace(/\/+$/, '')}.assets.txt`;
}

/**
 * What rsync is told, run by run. Scripts and styles come before the pages that need them; those
 * of the release before stay, for pages that readers have open; older ones go last.
 */
export function planRuns({ dist, target, assets, before }: Release): string[][] {
  const [from, to] = [dist, target].map((folder) => folder.replace(/\/+$/, ''));
  const send = ['--recursive', '--times', '--checksum'];
  const rest = ['--delete-delay', '--exclude=/_astro/'];
  const kept = [...new Set([...assets, ...(before ?? [])])].sort();
  return [
    [...send, `${from}/_astro/`, `${to}/_astro/`],
    [...send, ...rest, `${from}/`, `${to}/`],
    ...(before === undefined
      ? []
      : [
          [
            ...send,
            '--delete-delay',
            ...kept.map((name) => `--filter=protect /${name}`),
            `${from}/_astro/`,
            `${to}/_astro/`,
          ],
        ]),
  ];
}
