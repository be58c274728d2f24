/** A passage that was marked: where it stands in the paper, and how it was chosen. */
export interface Marked {
  readonly id: string;
  /** `inside a word`, `over 3 blocks` and the like. */
  readonly way: string;
}

/**
 * Runs in a page: marks a passage by chance, of a kind of block and a length that the numbers from
 * 0 to 1 pick. It knows nothing outside itself.
 */
export function markByChance(numbers: readonly number[]): Marked {
  const [kindAt = 0, blockAt = 0, wayAt = 0, startAt = 0, lengthAt = 0] = numbers;
  const pick = <Choice>(choices: readonly Choice[], at: number): Choice => {
    const choice = choices[Math.floor(at * choices.length)];
    if (choice === undefined) throw new RangeError('nothing to pick from');
    return choice;
  };
  // What is folded has its boxes in some browsers, and cannot be marked.
  const UNREAD = '[data-site]:not(aside, caption), sup, details:not([open]) > :not(summary)';
  const textsIn = (root: Element) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode())
      if (node instanceof Text && node.parentElement?.closest(UNREAD) === null) texts.push(node);
    return texts.filter((text) => {
      const range = document.createRange();
      range.selectNode(text);
      return /[\p{L}\p{N}]/u.test(text.data) && range.getClientRects().length > 0;
    });
  };
  const blocks = [
    ...document.querySelectorAll('.prose :is(h2, h3, h4, p, li, tr, aside, dl > div)[id]'),
  ].filter((block) => textsIn(block).length > 0);
  const kinds = [...new Set(blocks.map(({ localName }) => localName))].sort();
  const kind = pick(kinds, kindAt);
  const ofKind = blocks.filter(({ localName }) => localName === kind);
  const block = pick(ofKind, blockAt);
  const ways = ['inside a block', 'a few signs', 'over 2 blocks', 'over 3 blocks', 'a whole block'];
  const way = pick(ways, wayAt);
  const far = way === 'over 2 blocks' ? 1 : way === 'over 3 blocks' ? 2 : 0;
  const isAfter = (other: Element) => block.compareDocumentPosition(other) & 4;
  const last = blocks.filter((other) => isAfter(other) && !block.contains(other))[far - 1];
  const texts = textsIn(block);
  const ends = far > 0 && last ? textsIn(last) : texts;
  const range = document.createRange();
  const length = texts.reduce((sum, { data }) => sum + data.length, 0);
  const setAt = (set: (node: Text, offset: number) => void, among: readonly Text[], at: number) => {
    let left = at;
    for (const text of among) {
      if (left <= text.length) return set(text, left);
      left -= text.length;
    }
    const end = among.at(-1);
    if (end) set(end, end.length);
  };
  const start = Math.floor(startAt * length);
  if (way === 'a whole block') range.selectNodeContents(block);
  else {
    setAt((node, offset) => range.setStart(node, offset), texts, start);
    const most = way === 'a few signs' ? 9 : 120;
    const wanted = Math.ceil(lengthAt * most) + 4;
    setAt((node, offset) => range.setEnd(node, offset), ends, far > 0 ? wanted : start + wanted);
  }
  // So few signs may have been marked by mistake: nothing is offered for them.
  if (range.toString().trim().length < 5) range.selectNodeContents(block);
  range.startContainer.parentElement?.scrollIntoView({ block: 'center' });
  getSelection()?.setBaseAndExtent(
    range.startContainer,
    range.startOffset,
    range.endContainer,
    range.endOffset,
  );
  return { id: block.id, way: `${kind}, ${way}` };
}
