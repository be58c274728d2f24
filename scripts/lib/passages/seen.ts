/** Where a marked passage stands: from which character of the paper's text to which. */
export type Characters = readonly [start: number, end: number];

/** Runs in a page: what is marked, in characters of the paper's text. It knows nothing outside. */
export function readMarked(): number[] {
  const prose = document.querySelector('.prose');
  const selection = getSelection();
  if (!prose || !selection || selection.rangeCount === 0) return [];
  const range = selection.getRangeAt(0);
  const offset = (node: Node, at: number) => {
    const before = document.createRange();
    before.setStart(prose, 0);
    before.setEnd(node, at);
    return before.toString().length;
  };
  return [
    offset(range.startContainer, range.startOffset),
    offset(range.endContainer, range.endOffset),
  ];
}

/** Runs in a page: gives what the browser marks a colour that the page has nowhere. */
export function colourMarked() {
  const sheet = new CSSStyleSheet();
  const colours = 'background-color: #f0f !important; color: #000 !important';
  // One that does not know the first of them must not lose the other.
  for (const marked of ['::target-text', '::selection'])
    try {
      sheet.insertRule(`${marked} { ${colours} }`);
    } catch {
      document.documentElement.dataset['unmarked'] = marked;
    }
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}

/**
 * Runs in a page: what is wrong with what is coloured in a picture of it, when it should be these
 * characters of the paper and none besides; an empty text when nothing is. Our own words within may
 * be coloured or not. It knows nothing outside.
 */
export async function findMismarked(png: string, start: number, end: number): Promise<string> {
  /** Letters are as dark as ever, so of a word's box a part alone is coloured. */
  const LEAST = 0.35;
  /** A highlight may be taller than the letters' box, in pixels. */
  const AROUND = 8;
  const OURS = '[data-site]:not(aside, caption), sup';

  const prose = document.querySelector('.prose');
  if (!prose) return 'there is no paper';
  const [own, all]: DOMRect[][] = [[], []];
  const walker = document.createTreeWalker(prose, NodeFilter.SHOW_TEXT);
  let at = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const { length } = node.textContent ?? '';
    const [from, to] = [Math.max(start, at), Math.min(end, at + length)];
    if (from < to) {
      const range = document.createRange();
      range.setStart(node, from - at);
      range.setEnd(node, to - at);
      const boxes = [...range.getClientRects()].filter(
        ({ width, height }) => width > 1 && height > 1,
      );
      all?.push(...boxes);
      if (node.parentElement?.closest(OURS) === null) own?.push(...boxes);
    }
    at += length;
  }
  const first = own?.[0];
  if (!own || !all || !first) return 'nothing of it is laid out';
  if (first.top < 0 || first.bottom > innerHeight) return `it is out of view, at ${first.top} px`;

  const bytes = Uint8Array.from(atob(png), (sign) => sign.charCodeAt(0));
  const picture = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [picture.width, picture.height];
  const context = canvas.getContext('2d');
  if (!context) return 'the picture cannot be read';
  context.drawImage(picture, 0, 0);
  const { data } = context.getImageData(0, 0, picture.width, picture.height);
  const scale = picture.width / innerWidth;
  const isColoured = (x: number, y: number) => {
    const [red = 0, green = 0, blue = 0] = data.subarray(4 * (y * picture.width + x));
    return red > 200 && green < 90 && blue > 200;
  };
  const contains = (box: DOMRect, x: number, y: number, around: number) =>
    x >= box.left - 3 && x <= box.right + 3 && y >= box.top - around && y <= box.bottom + around;

  let stray = 0;
  for (let y = 0; y < picture.height; y++)
    for (let x = 0; x < picture.width; x++)
      if (isColoured(x, y) && !all.some((box) => contains(box, x / scale, y / scale, AROUND)))
        stray++;
  if (stray > 2) return `${stray} pixels elsewhere are marked too`;

  for (const box of own) {
    // What the page's own bars may cover is not looked at.
    if (box.top < 80 || box.bottom > innerHeight - 90 || box.right > innerWidth) continue;
    let [coloured, looked] = [0, 0];
    for (let y = Math.ceil(box.top * scale); y < box.bottom * scale; y++)
      for (let x = Math.ceil(box.left * scale); x < box.right * scale; x++) {
        looked++;
        if (isColoured(x, y)) coloured++;
      }
    if (coloured < looked * LEAST) return `a part at ${box.left}, ${box.top} px is not marked`;
  }
  return '';
}
