/** The addresses that were ever published: `src/content/permalinks.json`. */
export interface Promises {
  /**
   * Address below the base, `2019-04/eu-kontor/#finansiering`, and what stands there: a fingerprint
   * of the words and the first of them.
   */
  readonly addresses: Readonly<Record<string, string>>;
  /** Addresses whose words now stand elsewhere: from → to. */
  readonly moved: Readonly<Record<string, string>>;
  /** Addresses whose words are gone, and why. */
  readonly withdrawn: Readonly<Record<string, string>>;
}

/** A promise that the built pages do not keep. */
export interface BrokenPromise {
  readonly address: string;
  readonly message: string;
}

/**
 * Promises that are broken, each with what to do. `current` holds what stands at each address now;
 * empty for words that may change.
 */
export function findBrokenPromises(
  { addresses, moved, withdrawn }: Promises,
  current: ReadonlyMap<string, string>,
): BrokenPromise[] {
  const findNow = indexWords(current);
  const broken = Object.entries(addresses).flatMap(([address, promised]) => {
    const isReleased = address in moved || address in withdrawn;
    const now = current.get(address);
    const isKept = now === undefined ? isReleased : !isReleased && isSame(now, promised);
    if (isKept) return [];
    if (isReleased) return [{ address, message: REUSED }];
    return [{ address, message: describe(address, promised, now, findNow(address, promised)) }];
  });
  const lost = Object.entries(moved)
    .filter(([, to]) => !current.has(to))
    .map(([from, to]) => ({
      address: from,
      message: `skal føre til ${to}, som ikke findes. Ret det under »moved«.`,
    }));
  return [...broken, ...lost];
}

/** The promises with the addresses that are new. Never takes one away. */
export function addPromises(promises: Promises, current: ReadonlyMap<string, string>): Promises {
  const fresh = [...current].filter(([address]) => !(address in promises.addresses));
  return { ...promises, addresses: { ...promises.addresses, ...Object.fromEntries(fresh) } };
}

const REUSED =
  'er flyttet eller trukket tilbage, men bruges igen. Giv det nye sted en anden adresse.';

const RELEASE =
  'skriv i src/content/permalinks.json, hvor stedet er nu, under »moved«, eller hvorfor det er ' +
  'væk, under »withdrawn«';

/** What became of a promise, and the ways out. */
function describe(
  address: string,
  promised: string,
  now: string | undefined,
  found: string | undefined,
): string {
  const stood = quote(' Der stod', promised);
  const elsewhere = found === undefined ? '' : ` Ordene står nu på ${found}.`;
  if (now === '' && promised !== '')
    return (
      `er lovet til papirets ord, men der står nu vores.${stood} Er de taget ned, så skriv "" i ` +
      `stedet for dem i src/content/permalinks.json; npm run withdraw gør det. Ellers ${RELEASE}.`
    );
  if (now === undefined)
    return (
      `er lovet, men findes ikke længere.${stood}${elsewhere} ` +
      `Sæt adressen tilbage, eller ${RELEASE}.`
    );
  return (
    `er lovet til andre ord.${stood}${quote(' Nu står der', now)}${elsewhere} ` +
    `Sæt ordene tilbage, giv det nye sin egen adresse, f.eks. [#${idOf(address)}a], ` +
    `eller ${RELEASE}.`
  );
}

/** Finds the first other address where the words of a promise stand now. */
function indexWords(current: ReadonlyMap<string, string>) {
  const lasting = [...current].filter(([, words]) => words !== '');
  const byFingerprint = Map.groupBy(lasting, ([, words]) => fingerprintOf(words));
  return (address: string, promised: string): string | undefined =>
    byFingerprint.get(fingerprintOf(promised))?.find(([other]) => other !== address)?.[0];
}

function isSame(one: string, other: string): boolean {
  return fingerprintOf(one) === fingerprintOf(other);
}

function quote(lead: string, words: string): string {
  const [, shown] = words.match(/^\S+ (.+)$/) ?? [];
  return shown ? `${lead} »${shown}«.` : '';
}

function fingerprintOf(words: string): string {
  return words.split(' ', 1).join();
}

function idOf(address: string): string {
  return address.slice(address.indexOf('#') + 1);
}
