/**
 * Runs in a page: words and fields that stand out too little from what is behind them, by their
 * selectors. It knows nothing outside itself.
 */
export function findFaintWords(): string[] {
  const LEAST = 4.5;
  type Colour = readonly [number, number, number, number];

  const read = (value: string): Colour => {
    const [red = 0, green = 0, blue = 0, alpha = 1] = (value.match(/[\d.]+/g) ?? []).map(Number);
    return [red, green, blue, alpha];
  };

  const luminance = (colour: Colour) => {
    const [red = 0, green = 0, blue = 0] = colour.slice(0, 3).map((part) => {
      const share = part / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };

  const groundOf = (element: Element): Colour => {
    for (let at: Element | null = element; at; at = at.parentElement) {
      const ground = read(getComputedStyle(at).backgroundColor);
      if (ground[3] > 0.9) return ground;
    }
    return matchMedia('(prefers-color-scheme: dark)').matches ? [0, 0, 0, 1] : [255, 255, 255, 1];
  };

  const hasWords = (element: Element) =>
    [...element.childNodes].some(
      ({ nodeType, textContent }) => nodeType === 3 && textContent?.trim(),
    );

  const nameOf = ({ localName, id, textContent }: Element) =>
    `${localName}${id && `#${id}`} »${textContent?.trim().slice(0, 20)}«`;

  const faint = [...document.querySelectorAll('body *')].filter((element) => {
    if (!element.matches('input, textarea, select') && !hasWords(element)) return false;
    const { width, height } = element.getBoundingClientRect();
    const { clipPath, visibility, color } = getComputedStyle(element);
    if (width < 2 || height < 2 || clipPath !== 'none' || visibility === 'hidden') return false;
    if (element.closest('.skip, [disabled], noscript, title, style, script')) return false;
    const [one = 0, other = 0] = [luminance(read(color)), luminance(groundOf(element))].sort(
      (a, b) => b - a,
    );
    return (one + 0.05) / (other + 0.05) < LEAST;
  });
  return [...new Set(faint.slice(0, 5).map(nameOf))];
}
