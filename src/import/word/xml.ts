import type { Element, Root, RootContent } from 'xast';

/** The elements right below another, those of one name when it is given. */
export function childrenOf(parent: Element | Root | undefined, name?: string): Element[] {
  const children: readonly RootContent[] = parent?.children ?? [];
  return children.filter(
    (child): child is Element =>
      child.type === 'element' && (name === undefined || child.name === name),
  );
}

/** The first element on a way of names down from another: `find(paragraph, 'w:pPr', 'w:numPr')`. */
export function find(parent: Element | Root | undefined, ...names: string[]): Element | undefined {
  const [name, ...rest] = names;
  if (name === undefined) return parent?.type === 'element' ? parent : undefined;
  const [child] = childrenOf(parent, name);
  return child && find(child, ...rest);
}

/** An attribute, `w:val` when no other is named. */
export function attribute(element: Element | undefined, name = 'w:val'): string | undefined {
  return element?.attributes[name] ?? undefined;
}

/** Whether a property such as `w:b` is switched on. */
export function isOn(element: Element | undefined): boolean | undefined {
  if (!element) return undefined;
  return !/^(?:0|false|none|off)$/.test(attribute(element) ?? '');
}

/** All elements of a name below another, in order; `except` is not looked into. */
export function allBelow(
  parent: Element | Root | undefined,
  name: string,
  except?: string,
): Element[] {
  return childrenOf(parent).flatMap((child) => [
    ...(child.name === name ? [child] : []),
    ...(child.name === except ? [] : allBelow(child, name, except)),
  ]);
}
