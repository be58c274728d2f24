import { select, selectAll } from 'hast-util-select';
import { toString as textOf } from 'hast-util-to-string';
import { describe, expect, test } from 'vitest';
import { readSource } from '../../src/verification/meeting-content.ts';
import { verify } from '../../src/verification/verify.ts';
import { pageAt, pages } from './built-sites.ts';

const source = readSource('.', '2019-04');
const [report] = verify({ root: '.', dist: 'dist' });
const papers = pages.filter(({ tree }) => select('[data-paper]', tree));
const regions = (report?.regions ?? []).filter(({ path }) => path.includes('/'));

/**
 * The source lines behind an address of a paper; those of the whole paper when it names no block.
 */
function linesAt(url: string): number[] {
  const { pathname, hash } = new URL(url, 'http://host');
  const region = regions.find(({ path }) => `/${path}/` === pathname);
  if (!region) throw new RangeError(`${url} is in no paper`);
  if (hash) return [...(region.linesById.get(hash.slice(1)) ?? [])];
  const { first, last } = region.lines;
  return Array.from({ length: last - first + 1 }, (_, at) => first + at);
}

/** The lines of the papers in which a pattern stands, by a plain scan of the source. */
function scan(pattern: RegExp): number[] {
  const inPapers = (line: number) =>
    regions.some(({ lines }) => line >= lines.first && line <= lines.last);
  return source.flatMap((text, index) =>
    pattern.test(text.replaceAll(/[ \t]+/g, ' ')) && inPapers(index + 1) ? [index + 1] : [],
  );
}

function listedAt(path: string): string[] {
  return selectAll('.mentions li > a', pageAt(path).tree).map(({ properties }) =>
    String(properties.href),
  );
}

/** Lists must name each block whose lines have the name, and no other. */
function expectSame(listed: readonly string[], found: readonly number[]) {
  expect(found).not.toEqual([]);
  for (const line of found)
    expect(
      listed.filter((url) => linesAt(url).includes(line)),
      `line ${line}`,
    ).not.toEqual([]);
  for (const url of listed)
    expect(
      linesAt(url).filter((line) => found.includes(line)),
      url,
    ).not.toEqual([]);
}

const MUNICIPALITIES = [
  ...['Horsens', 'Herning', 'Holstebro', 'Lemvig', 'Struer', 'Syddjurs', 'Norddjurs', 'Favrskov'],
  ...['Odder', 'Randers', 'Silkeborg', 'Samsø', 'Skanderborg', 'Aarhus', 'Ikast-Brande'],
  ...['Ringkøbing-Skjern', 'Hedensted', 'Skive', 'Viborg'],
];

const EU_OFFICE = [
  ...['Central Denmark EU Office', 'CENTRAL DENMARK EU OFFICE', 'Midtjyllands EU-kontor'],
  '(?<!\\p{L})CDEU(?!\\p{L})',
];

describe('the page of a municipality lists what a plain scan of the source finds', () => {
  test.each(MUNICIPALITIES)('%s', (name) => {
    const slug = name.toLowerCase().replaceAll('ø', 'oe');
    // Aarhus Universitet is no municipality.
    const pattern = new RegExp(`(?<![\\p{L}-])${name}s?(?! Universitet)(?![\\p{L}])`, 'u');
    expectSame(listedAt(`/kommuner/${slug}/`), scan(pattern));
  });
});

describe('the page of an organisation lists what a plain scan of the source finds', () => {
  test.each([
    ['kl', /(?<![\p{L}.@])KLs?(?!\p{L})/u],
    ['via', /(?<![\p{L}@])VIA(?!\p{L})/u],
    ['aarhus-universitet', /Aarhus Universitet|(?<!\p{L})AU(?!\p{L})/u],
    ['eu-kontor', new RegExp(EU_OFFICE.join('|'), 'u')],
    ['erhvervsstyrelsen', /Erhvervsstyrelsen|(?<!\p{L})ERST(?!\p{L})/u],
    ['vaeksthus-midtjylland', /Væksthus Midtjylland|Væksthuset/u],
    ['erhvervsfremmebestyrelsen', /Danmarks Erhvervsfremme(?:be)?styrelse/u],
    ['udenrigsministeriet', /Udenrigsministeriet/u],
    ['eksportraadet', /The Trade Council|Eksportrådet/u],
    ['ekf', /(?<!\p{L})EKF(?!\p{L})/u],
    ['ifu', /Investeringsfonden for Udviklingslande|(?<!\p{L})IFU(?!\p{L})/u],
    ['nopef-nefco', /Nopef|Nefco/u],
    ['mea', /(?<!\p{L})MEA(?!\p{L})|Midtjysk Erhvervsakademi|Midtjysk Erhvervsudviklings Akademi/u],
    ['sundhedskoordinationsudvalget', /Sundhedskoordinationsudvalget/u],
  ])('%s', (key, pattern) => {
    expectSame(listedAt(`/organisationer/${key}/`), scan(pattern));
  });
});

test('a name is a link once in a section, an abbreviation of it too, none in another link', () => {
  expect(papers.length).toBeGreaterThan(5);
  for (const { tree, path } of papers) {
    const prose = select('.prose', tree);
    if (!prose) throw new RangeError(`${path} has no prose`);
    let seen = new Set<string>();
    expect(selectAll('a.entity', prose), path).not.toEqual([]);
    for (const node of selectAll('h2, a.entity', prose)) {
      if (node.tagName === 'h2') seen = new Set();
      else {
        const words = textOf(node);
        const abbreviation = /^[A-ZÆØÅ]\p{L}?[A-ZÆØÅ]+$/u.test(words) ? words : '';
        const name = `${node.properties.href} ${abbreviation}`;
        expect(seen.has(name), `${path} ${name}`).toBe(false);
        seen.add(name);
      }
    }
    expect(selectAll('a a, h2 .entity, h3 .entity, [data-site] .entity', prose)).toEqual([]);
  }
});
