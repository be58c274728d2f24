/** Streets as they are called: after a place, `Skive Landevej`, or at the end of a word. */
const STREET =
  '(?:(?:lande|hoved)?vej(?:en)?|gaden?|all[ée]|plads(?:en)?|torv(?:et)?|' +
  'boulevard(?:en)?|stræde(?:t)?)';

/** What leads to a place in an address: a postal code, which no year is, or street and number. */
const BEFORE = new RegExp(
  String.raw`(?:(?<!\d|\d[.,])(?!19|20(?!00))[1-9]\d{3}\s+|${STREET}\s+\d+\s?\p{L}?,\s*)$`,
  'iu',
);

/** What makes a district or a street of a place: `Aarhus Ø`, `Aarhus Nord`, `Skive Landevej`. */
const AFTER = new RegExp(
  String.raw`^\s+(?:[CKMNSVØ]|[NS][VØ]|(?:Nord|Syd)(?:vest|øst)?|Vest|Øst|` +
    'Midtby(?:en)?|Centrum|' +
    String.raw`(?=\p{Lu})(?i:${STREET}))s?(?![\p{L}\p{N}-])`,
  'u',
);

/** What says that the place is meant as a body all the same. */
const BODY = /^\s+(?:Kommunes?|Byråds?|Byrådets?)(?!\p{L})/iu;

/** How many characters before a place can tell that it stands in an address. */
const REACH = 40;

/**
 * Whether the name of a place, from `start` to `end` of a text, is part of an address or of a
 * district's name: `8000 Aarhus C`, `Torvegade 1, Skive`, `Aarhus Ø`.
 */
export function isInAddress(text: string, start: number, end: number): boolean {
  const after = text.slice(end, end + REACH);
  if (BODY.test(after)) return false;
  return AFTER.test(after) || BEFORE.test(text.slice(Math.max(0, start - REACH), start));
}
