import type { Element, Root } from 'xast';
import { attribute, childrenOf, find, isOn } from './xml.ts';

/** What a paragraph style says that a reader sees, its ancestors asked along. */
export interface Style {
  /** As Word names it in English: `heading 1`, `Title`, `toc 2`. */
  readonly name: string;
  /** 0 for the highest heading; nothing for text. */
  readonly outline?: number;
  /** In half points. */
  readonly size?: number;
  readonly isBold?: boolean;
  readonly isItalic?: boolean;
  readonly isUnderlined?: boolean;
  /** As Word writes it: `1F5C8A`, or `auto`. */
  readonly colour?: string;
  /** Whether its words are neither shown nor printed. */
  readonly isHidden?: boolean;
  readonly numbering?: NumberingOf;
}

/** A list and the level in it. */
export interface NumberingOf {
  readonly list?: string;
  readonly level: number;
  /** The style that says so: a level of the list may be that of the style. */
  readonly style?: string;
}

/** Reads styles: gives each by its id, the document's own text as the one without an id. */
export function readStyles(styles: Root | undefined): (id?: string) => Style {
  const all = childrenOf(find(styles, 'w:styles'), 'w:style');
  const byId = new Map(all.map((style) => [attribute(style, 'w:styleId'), style]));
  const base = all.find(
    (style) => attribute(style, 'w:type') === 'paragraph' && attribute(style, 'w:default') === '1',
  );
  const defaults = find(styles, 'w:styles', 'w:docDefaults', 'w:rPrDefault', 'w:rPr');
  const known = new Map<Element | undefined, Style>();
  const resolve = (style: Element | undefined, depth: number): Style => {
    const found = known.get(style);
    if (found) return found;
    const parentId = attribute(find(style, 'w:basedOn'));
    const parent = depth < 20 && parentId ? byId.get(parentId) : undefined;
    const above = parent ? resolve(parent, depth + 1) : { name: '', ...looksOf(defaults) };
    const told = paragraphOf(find(style, 'w:pPr'), above.numbering);
    const id = attribute(style, 'w:styleId');
    const own = {
      ...above,
      ...looksOf(find(style, 'w:rPr')),
      ...told,
      ...(told.numbering && id && { numbering: { ...told.numbering, style: id } }),
      name: attribute(find(style, 'w:name')) ?? '',
    };
    known.set(style, own);
    return own;
  };
  return (id) => resolve(id === undefined ? base : (byId.get(id) ?? base), 0);
}

/** What properties of a run say of its looks. */
export function looksOf(
  properties: Element | undefined,
): Pick<Style, 'size' | 'isBold' | 'isItalic' | 'isUnderlined' | 'colour' | 'isHidden'> {
  const size = Number(attribute(find(properties, 'w:sz')));
  const isBold = isOn(find(properties, 'w:b'));
  const isItalic = isOn(find(properties, 'w:i'));
  const underline = attribute(find(properties, 'w:u'));
  const colour = attribute(find(properties, 'w:color'));
  const isHidden = isOn(find(properties, 'w:vanish'));
  return {
    ...(size > 0 && { size }),
    ...(isBold !== undefined && { isBold }),
    ...(isItalic !== undefined && { isItalic }),
    ...(underline !== undefined && { isUnderlined: underline !== 'none' }),
    ...(colour !== undefined && { colour }),
    ...(isHidden !== undefined && { isHidden }),
  };
}

/** What properties of a paragraph say of its outline and list, those of its style known. */
export function paragraphOf(
  properties: Element | undefined,
  above?: NumberingOf,
): Pick<Style, 'outline' | 'numbering'> {
  const outline = attribute(find(properties, 'w:outlineLvl'));
  const numbered = find(properties, 'w:numPr');
  const list = attribute(find(numbered, 'w:numId')) ?? above?.list;
  const level = Number(attribute(find(numbered, 'w:ilvl')) ?? above?.level ?? 0);
  return {
    ...(outline !== undefined && { outline: Number(outline) }),
    ...(numbered && { numbering: { ...(list !== undefined && { list }), level } }),
  };
}
