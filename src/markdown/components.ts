import type { Root } from 'mdast';
import type {} from 'mdast-util-mdxjs-esm';

/** Where the components of papers are, from the project's root. */
const MODULE = '/src/components/paper/components.ts';

/**
 * Gives every paper the components it may use, so that it can be rendered by whoever has it, with
 * their styles and no one else's.
 */
export function remarkComponents() {
  return (tree: Root) => {
    const name = { type: 'Identifier' as const, name: 'components' };
    tree.children.unshift({
      type: 'mdxjsEsm',
      value: '',
      data: {
        estree: {
          type: 'Program',
          sourceType: 'module',
          body: [
            {
              type: 'ImportDeclaration',
              specifiers: [{ type: 'ImportSpecifier', imported: name, local: name }],
              source: { type: 'Literal', value: MODULE },
              attributes: [],
            },
            {
              type: 'ExportNamedDeclaration',
              specifiers: [{ type: 'ExportSpecifier', exported: name, local: name }],
              attributes: [],
            },
          ],
        },
      },
    });
  };
}
