/** So long a part is waited for before it is told that it does not come, in milliseconds. */
const PATIENCE = 3_000;

/** Parts that have come, or are on their way, by the code that imports them. */
const parts = new Map<string, Promise<unknown>>();
/** All tries at each: browsers remember a file that failed, by its address. */
const tries = new Map<string, Promise<unknown>[]>();

/** A file that has not come: a part of the script, or what one asks for. */
export class NotCome extends Error {
  readonly file: string;

  constructor(file: string) {
    super(file);
    this.file = file;
  }
}

/**
 * Stands around all that the built site imports late (astro.config.mjs): fails when the part does
 * not come in time, and tries anew when it is asked for again, by an address of its own.
 */
export function bring(
  load: () => Promise<unknown>,
  loadFrom: (address: string) => Promise<unknown>,
): Promise<unknown> {
  const code = String(load);
  const known = parts.get(code);
  if (known) return known;
  const [, path = ''] = /import\(.(.+?)["'`]/.exec(code) ?? [];
  const file = new URL(path, import.meta.url).href;
  const all = tries.get(code) ?? [];
  all.push(all.length > 0 ? loadFrom(`${file}?${all.length}`) : load());
  const part = within(Promise.any(all), file);
  tries.set(code, all);
  parts.set(code, part);
  part.catch(() => parts.delete(code));
  return part;
}

/** What is waited for, unless it fails or does not come in some milliseconds. */
export function within<Awaited>(awaited: Promise<Awaited>, file: string, time = PATIENCE) {
  return new Promise<Awaited>((resolve, reject) => {
    const fail = () => reject(new NotCome(file));
    awaited.then(resolve, fail);
    setTimeout(fail, time);
  });
}
