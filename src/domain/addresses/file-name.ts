/** Names that Windows keeps for its devices, whatever they end in. */
const RESERVED = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$)(?:\.|$)/i;

/** Signs that Windows has in no name, and the invisible ones before the space. */
const FORBIDDEN = /[<>:"|?*\\\p{Cc}]/u;

/** With the folder that a project lies in, Windows takes 260 signs: this much is the project's. */
const LONGEST = 180;

/**
 * Why Windows cannot hold a file at `path`, whose folders stand between `/`, in a Danish sentence;
 * nothing when it can.
 */
export function fileNameFault(path: string): string | undefined {
  if (path.length > LONGEST) return `${path}: stien er over ${LONGEST} tegn, for lang til Windows.`;
  for (const name of path.split('/')) {
    if (RESERVED.test(name))
      return `${path}: »${name}« er et navn, som Windows selv bruger. Vælg et andet.`;
    if (FORBIDDEN.test(name) || /[. ]$/.test(name))
      return `${path}: Windows kan ikke have en fil, der hedder »${name}«. Vælg et andet navn.`;
  }
  return undefined;
}

/** Paths that Windows, and Macs, hold to be one: they differ in large and small letters alone. */
export function caseCollisions(paths: readonly string[]): string[] {
  const seen = new Map<string, string>();
  return paths.flatMap((path) => {
    const folded = path.normalize('NFC').toLowerCase();
    const other = seen.get(folded);
    seen.set(folded, path);
    return other === undefined ? [] : [`${other} og ${path} er samme fil på Windows.`];
  });
}
