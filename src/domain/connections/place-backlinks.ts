import type { Element, ElementContent, Root } from 'hast';
import { select } from 'hast-util-select';
import { type Backlink, type ConnectedPlace, fromElsewhere, placeName } from './connection.ts';

/**
 * Puts a line beside each block of a paper that is referred to from elsewhere: at the end of a
 * point or a row, below anything else.
 * @param hrefOf the address of a place, with the base
 */
export function addPlaceBacklinks(
  prose: Root,
  incoming: readonly Backlink[],
  hrefOf: (place: ConnectedPlace) => string,
) {
  const byId = Map.groupBy(fromElsewhere(incoming), ({ to }) => to.url.replace(/.*#/, ''));
  const lineAt = (id: string) => {
    const backlinks = byId.get(id);
    return backlinks ? [toLine(backlinks, hrefOf)] : [];
  };
  const walk = (parent: Element | Root) => {
    // A fragment holds what an element does.
    const children = parent.children as ElementContent[];
    parent.children = children.flatMap((child): ElementContent[] => {
      if (child.type !== 'element') return [child];
      walk(child);
      const id = parent.type === 'element' && parent.tagName === 'hgroup' ? '' : idOf(child);
      const line = id ? lineAt(id) : [];
      const inside = insideOf(child);
      inside?.children.push(...line);
      return inside ? [child] : [child, ...line];
    });
  };
  walk(prose);
}

/** A block's id. A heading with a subtitle is one thing. */
function idOf(block: Element): string {
  const named = block.tagName === 'hgroup' ? select(':is(h2, h3, h4)', block) : block;
  return String(named?.properties.id ?? '');
}

/** Where in a block its line can stand; nothing when it has to stand after it. */
function insideOf(block: Element): Element | undefined {
  if (block.tagName === 'li') return block;
  // A row, or a name with its descriptions.
  if (/^(?:tr|div)$/.test(block.tagName))
    return block.children.findLast((child) => child.type === 'element');
  return undefined;
}

/** A place of another paper by that paper and its last part: the line is to be short. */
function shortName(from: ConnectedPlace, isOfAnother: boolean): string {
  return isOfAnother ? placeName({ ...from, place: from.place.slice(-1) }, true) : placeName(from);
}

function toLine(
  backlinks: readonly Backlink[],
  hrefOf: (place: ConnectedPlace) => string,
): Element {
  const sources = new Map(
    backlinks.map(({ from, to }) => [hrefOf(from), shortName(from, from.paper !== to.paper)]),
  );
  const links = [...sources].flatMap(([href, name], index): ElementContent[] => [
    { type: 'text', value: index === 0 ? 'Nævnt i ' : ', ' },
    {
      type: 'element',
      tagName: 'a',
      properties: { href },
      children: [{ type: 'text', value: name }],
    },
  ]);
  return { type: 'element', tagName: 'small', properties: { dataSite: '' }, children: links };
}
