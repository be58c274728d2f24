/** Signs that the bundler takes for a part of an address, wherever in a path they stand. */
const UNUSABLE = /[#%?]/;

/**
 * What to do about a folder that the site cannot be built in, in a sentence; nothing when it can.
 * Spaces, æøå and other signs are no hindrance.
 */
export function folderFault(folder) {
  const [sign] = UNUSABLE.exec(folder) ?? [];
  if (!sign) return undefined;
  const where = `Siden kan ikke bygges i ${folder}, for der står »${sign}« i stien`;
  return `${where}: flyt mappen, eller giv den et navn uden # % og ?.`;
}
