import { fromHtml } from 'hast-util-from-html';
import { select, selectAll } from 'hast-util-select';
import { toString as toPlain } from 'hast-util-to-string';
import { expect, test } from 'vitest';
import type { RegisterEntry } from '../../../src/domain/connections/register.ts';
import {
  type RegisterPlace,
  renderRegister,
} from '../../../src/domain/connections/register-list.ts';

const entry = (
  name: string,
  kind: RegisterEntry['kind'] = 'subject',
  also: string[] = [],
): RegisterEntry => ({
  name,
  kind,
  also,
  spelled: [],
});
const at = (title: string, paper = 'EU-kontor'): RegisterPlace => ({
  url: `/2019-04/eu-kontor/#${title.toLowerCase()}`,
  paper,
  title,
});
const render = (...entries: [RegisterEntry, RegisterPlace[]][]) =>
  renderRegister(new Map(entries), '/');
const textsOf = (html: string, selector: string) =>
  selectAll(selector, fromHtml(html, { fragment: true })).map(toPlain);

test('names stand under their letters in Danish order, Aarhus under Å', () => {
  const names = [
    'Ørsted',
    'Aarhus',
    'Zebra',
    'Ældre',
    'Alment',
    'Årsværk',
    'VIA',
    'eStatistik',
    'eksport',
    'Aabenraa',
    'Østjylland',
  ];
  const html = render(
    ...names.map((name): [RegisterEntry, RegisterPlace[]] => [entry(name), [at('A')]]),
  );
  expect(textsOf(html, 'h2')).toEqual(['A', 'E', 'V', 'Z', 'Æ', 'Ø', 'Å']);
  expect(textsOf(html, '.letters a')).toEqual(['A', 'E', 'V', 'Z', 'Æ', 'Ø', 'Å']);
  expect(textsOf(html, 'dt')).toEqual([
    'Alment',
    'eksport',
    'eStatistik',
    'VIA',
    'Zebra',
    'Ældre',
    'Ørsted',
    'Østjylland',
    'Aabenraa',
    'Aarhus',
    'Årsværk',
  ]);
});

test('each letter leads to its heading, and no id stands twice', () => {
  const html = render(
    [entry('Aarhus', 'municipality'), [at('A')]],
    [entry('Anden', 'subject', ['Ældre', 'Øvrige']), [at('B')]],
  );
  const tree = fromHtml(html, { fragment: true });
  const ids = selectAll('[id]', tree).map(({ properties }) => properties.id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const link of selectAll('a[href^="#"]', tree))
    expect(ids).toContain(String(link.properties.href).slice(1));
  expect(selectAll('.letters a', tree)).toHaveLength(selectAll('h2', tree).length);
});

test('another name refers to the one where the places are', () => {
  const html = render([
    entry('Midtjyllands EU-kontor', 'organisation', ['CDEU', 'eu-kontoret']),
    [at('Baggrund')],
  ]);
  expect(html).toContain(
    '<dt>CDEU</dt><dd>se <a href="#midtjyllands-eu-kontor">Midtjyllands EU-kontor</a></dd>',
  );
  expect(html).toContain('<dt>Eu-kontoret</dt><dd>se <a href="#midtjyllands-eu-kontor">');
  expect(html).toContain('<dt id="midtjyllands-eu-kontor">Midtjyllands EU-kontor</dt>');
});

test('a municipality is told from what else has its name', () => {
  const html = render(
    [entry('Skive', 'municipality'), [at('A')]],
    [entry('Eksport'), [at('A')]],
    [entry('KL', 'organisation'), [at('A')]],
  );
  expect(textsOf(html, 'dt')).toEqual(['Eksport', 'KL', 'Skive (kommune)']);
});

test('places stand under their paper, no more than three of each, and lead there below the base', () => {
  const html = renderRegister(
    new Map([
      [entry('Eksport'), [at('A'), at('B'), at('C'), at('D'), at('E'), at('', 'Kontrakt')]],
    ]),
    '/papirer/',
  );
  expect(textsOf(html, 'dd li')).toEqual([
    'EU-kontor: A, B, C og 2 steder til',
    'Kontrakt: begyndelsen',
  ]);
  expect(html).toContain('<a href="/papirer/2019-04/eu-kontor/#a">A</a>');
});

test('the rest of the places is a search for the very name, below the base', () => {
  const places = ['A', 'B', 'C', 'D', 'E'].map((title) => at(title));
  const html = renderRegister(new Map([[entry('Børn & unge'), places]]), '/papirer/');
  const link = select('a[href*="/soeg/"]', fromHtml(html, { fragment: true }));
  expect(link && toPlain(link)).toBe('2 steder til');
  expect(link?.properties.href).toBe('/papirer/soeg/?q=%22B%C3%B8rn%20%26%20unge%22');
  expect(render([entry('Eksport'), places.slice(0, 3)])).not.toContain('/soeg/');
});

test.each([
  [3, 'EU-kontor: A, A, A'],
  [4, 'EU-kontor: A, A, A og 1 sted til'],
  [5, 'EU-kontor: A, A, A og 2 steder til'],
])('of %i places in one paper stands: %s', (count, expected) => {
  expect(
    textsOf(render([entry('Eksport'), Array.from({ length: count }, () => at('A'))]), 'dd'),
  ).toEqual([expected]);
});

test('nothing in it is read as HTML', () => {
  const evil = '<script>alert("1")</script> & \'b\'';
  const html = render([
    entry(evil, 'organisation', [`x${evil}`]),
    [{ ...at('A', evil), title: evil }],
  ]);
  const tree = fromHtml(html, { fragment: true });
  expect(select('script', tree)).toBeFalsy();
  expect(textsOf(html, 'dt')).toEqual([evil, `X${evil}`]);
  expect(textsOf(html, 'dd').some((text) => text.includes(`${evil}: ${evil}`))).toBe(true);
});

test('a register of nothing has no letters', () => {
  expect(textsOf(render(), 'h2, dt, a')).toEqual([]);
});
