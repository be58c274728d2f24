import { expect, test } from 'vitest';
import { renderMailPage } from '../../../src/domain/addresses/mail-page.ts';
import { describePlace } from '../../../src/domain/addresses/place.ts';
import { toAddress, toLink, toQuote } from '../../../src/domain/citing/reference.ts';
import { shorten } from '../../../src/domain/text/shorten.ts';

test.each([
  [{ id: 'oekonomi', tag: 'h2', section: '6. Økonomi', lead: '6. Økonomi' }, ['6. Økonomi']],
  [{ id: 'oekonomi-2', tag: 'p', section: '6. Økonomi', lead: '' }, ['6. Økonomi', 'afsnit 2']],
  [{ id: 'opgaver-4-3', tag: 'li', section: 'Opgaver', lead: '' }, ['Opgaver', 'punkt 4.3']],
  [
    { id: 'kommune-skive', tag: 'tr', section: '6. Økonomi', lead: 'Skive' },
    ['6. Økonomi', 'Skive'],
  ],
  [{ id: 'afsnit-3', tag: 'p', section: '', lead: '' }, ['afsnit 3']],
  [{ id: 'fodnote-12', tag: 'li', section: 'Fodnoter', lead: '' }, ['fodnote 12']],
  [{ id: 'fodnote-20-2', tag: 'p', section: 'Fodnoter', lead: '' }, ['fodnote 20', 'afsnit 2']],
  [{ id: 'aendring-4', tag: 'ins', section: 'Visioner', lead: '' }, ['Visioner', 'ændring 4']],
  [{ id: 'aendringer', tag: 'ol', section: '', lead: '' }, ['alle ændringer']],
])('%j stands at %j', (block, expected) => {
  expect(describePlace(block)).toEqual(expected);
});

const referred = {
  paper: 'Note & <b>',
  meeting: 'KKR',
  place: ['A'],
  address: 'https://x.dk/a',
  words: 'Ord "her"',
};

test('a reference is safe in rich text and plain in plain', () => {
  expect(toLink(referred)).toEqual({
    html: '<a href="https://x.dk/a">Note &amp; &lt;b&gt; (KKR), A</a>',
    text: 'Note & <b> (KKR), A:\nhttps://x.dk/a\n',
  });
  expect(toQuote(referred).html).toContain('<blockquote>Ord &quot;her&quot;</blockquote>');
  expect(toAddress(referred).text).toBe('https://x.dk/a');
});

test('a changed place is quoted in each of its wordings, by name', () => {
  const wordings = [
    { name: 'Gammel tekst', words: '<halv>årlig' },
    { name: 'Ny tekst', words: 'årlig' },
  ];
  const { html, text } = toQuote({ ...referred, wordings });
  expect(html).toContain('<blockquote>Gammel tekst: &lt;halv&gt;årlig</blockquote>');
  expect(html).toContain('<blockquote>Ny tekst: årlig</blockquote>');
  expect(text).toMatch(/^Gammel tekst: »<halv>årlig«\nNy tekst: »årlig«\nNote & <b> \(KKR\), A:\n/);
  expect(text).not.toContain('Ord');
});

test('a mail page interprets nothing of what it shows', () => {
  const html = renderMailPage({
    title: '<script>',
    quote: '"><img>',
    meeting: 'M',
    to: '/a/#b',
    canonical: undefined,
  });
  expect(html).toContain('<h1>&lt;script&gt;</h1><p>&quot;&gt;&lt;img&gt;</p>');
  expect(html).not.toMatch(/<script>|<img>/);
});

test('words are forwarded to where they are, and withdrawn ones are not', () => {
  const page = { title: 'A', quote: 'B', meeting: 'M', canonical: undefined };
  expect(renderMailPage({ ...page, to: '/a/#b' })).toContain('"refresh" content="0;url=/a/#b"');
  expect(renderMailPage({ ...page, to: undefined })).not.toMatch(/refresh|href/);
});

test('a long text is cut between words', () => {
  expect(shorten('De 19 midtjyske kommuner', 12)).toBe('De 19…');
  expect(shorten('Kort', 12)).toBe('Kort');
});
