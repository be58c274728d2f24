/** Where typefaces that have signs for letters keep them. */
const PRIVATE = /[\uF020-\uF0FF]/g;

const FIRST = 0xf000;

/** What stands at each place of Symbol, as any typeface has it. */
const SYMBOL = signsOf(
  '2D− 44Δ 46Φ 47Γ 4CΛ 50Π 53Σ 57Ω 61α 62β 64δ 65ε 67γ 6Cλ 6Dμ 70π 72ρ 73σ 74τ 77ω A3≤ A5∞ AB↔ ' +
    'AC← AD↑ AE→ AF↓ B0° B1± B3≥ B4× B7• B8÷ B9≠ BA≡ BB≈ D6√ DE⇒ E5∑',
);

/** What stands at each place of Wingdings. */
const WINGDINGS = signsOf(
  '28☎ 2A✉ 4A☺ 6C● 6E■ 6F□ 71❑ 74◆ 75◆ 76❖ 77◆ 9F• A7▪ A8☐ D8➢ DF← E0→ E1↑ E2↓ E7← E8→ E9↑ EA↓ ' +
    'EF⇦ F0⇨ FB✗ FC✓ FD☒ FE☑',
);

function signsOf(list: string): ReadonlyMap<number, string> {
  return new Map(
    list.split(' ').map((entry) => [Number.parseInt(entry.slice(0, 2), 16), entry.slice(2)]),
  );
}

/** The sign at a place of a typeface that has signs for letters; nothing when it is not known. */
export function privateSign(place: number, family: string): string | undefined {
  const at = place >= FIRST ? place - FIRST : place;
  if (/^symbol/i.test(family)) return SYMBOL.get(at);
  return /^wingdings(?!\s?[23])/i.test(family) ? WINGDINGS.get(at) : undefined;
}

/** Words with such signs as any typeface has them, those that are known. */
export function spellPrivate(text: string, family: string): string {
  return text.replace(PRIVATE, (sign) => privateSign(sign.charCodeAt(0), family) ?? sign);
}
