/** The addresses that were ever published: `src/content/permalinks.json`. */
export interface Promises {
  /** Address below the base, `2019-04/eu-kontor/#finansiering`, and what stands there: a fingerprint of the words and the first of them. */
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

/** Promises that are broken, each with what to do. `current` holds what stands at each address now; empty for words that may change. */
export function findBrokenPromises(
  { addresses, moved, withdrawn }: Promises,
  current: ReadonlyMap<string, string>,
): BrokenPromise[] {
  const broken = Object.entries(addresses).flatMap(([address, promised]) => {
    const isReleased = address in moved || address in withdrawn;
    const now = current.get(address);
    if (now === undefined)
      return isReleased ? [] : [{ address, message: describeLoss(address, promised, current) }];
    if (isReleased)
      return [
        {
          address,
          message: `er flyttet eller trukket tilbage, men bruges igen. Giv det nye sted en anden adresse.`,
        },
      ];
    if (fingerprintOf(now) === fingerprintOf(promised)) return [];
    return [{ address, message: describeChange(address, promised, now, current) }];
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

const RELEASE =
  'skriv i src/content/permalinks.json, hvor stedet er nu, under »moved«, eller hvorfor det er væk, under »withdrawn«';

function describeLoss(
  address: string,
  promised: string,
  current: ReadonlyMap<string, string>,
): string {
  return `er lovet, men findes ikke længere.${quote(' Der stod', promised)}${whereNow(address, promised, current)} Sæt adressen tilbage, eller ${RELEASE}.`;
}

function describeChange(
  address: string,
  promised: string,
  now: string,
  current: ReadonlyMap<string, string>,
): string {
  return `er lovet til andre ord.${quote(' Der stod', promised)}${quote(' Nu står der', now)}${whereNow(address, promised, current)} Sæt ordene tilbage, giv det nye sin egen adresse, f.eks. [#${idOf(address)}a], eller ${RELEASE}.`;
}

function whereNow(address: string, promised: string, current: ReadonlyMap<string, string>): string {
  const [found] =
    [...current].find(
      ([other, now]) =>
        other !== address && now !== '' && fingerprintOf(now) === fingerprintOf(promised),
    ) ?? [];
  return found ? ` Ordene står nu på ${found}.` : '';
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
