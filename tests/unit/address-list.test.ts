import { expect, test } from 'vitest';
import { toAddressList } from '../../src/address-list.ts';

const forward = (to: string) => `<meta http-equiv="refresh" content="0;url=${to}"><h1 id="x">Siden ligger her</h1>`;

test('every page is listed, a paper with the ids that are its own', () => {
  const list = toAddressList([
    { path: '', html: '<main id="indhold"><h1>Forside</h1></main>' },
    { path: '2019-04/kort/', html: '<main id="indhold"><div data-paper="Kort"><h2 id="a">A</h2><p id="a-1">…</p></div></main>' },
    { path: 'was/', html: forward('/om/') },
  ]);
  expect(list).toEqual({ '': [], '2019-04/kort/': ['a', 'a-1'], 'was/': [] });
});

test('a page that forwards to a block of the page above it is not listed beside the block', () => {
  const list = toAddressList([
    { path: '2019-04/kort/', html: '<div data-paper="Kort"><p id="a-1">…</p></div>' },
    { path: '2019-04/kort/a-1/', html: forward('/2019-04/kort/#a-1') },
    { path: '2019-04/kort/b/', html: forward('/om/') },
  ]);
  expect(Object.keys(list)).toEqual(['2019-04/kort/', '2019-04/kort/b/']);
});
