import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { select, selectAll } from 'hast-util-select';
import { toString as textOf } from 'hast-util-to-string';
import { describe, expect, test } from 'vitest';
import { BUILT_SITES, pageAt } from './built-sites.ts';

const PAPERS = {
  'stoette-kkr': {
    authors: ['KKR Midtjylland'],
    caseIds: ['SAG-2017-06983'],
    documentIds: ['2734347'],
  },
  'stoette-region': {
    authors: ['Region Midtjylland'],
    caseIds: ['1-13-5-20-06-V'],
    documentIds: [],
  },
  'eu-kontor': { authors: [], caseIds: [], documentIds: [] },
  resultatkontrakt: {
    authors: ['KKR Midtjylland', 'Erhvervshus Midtjylland'],
    caseIds: [],
    documentIds: [],
  },
  erhvervsservice: { authors: [], caseIds: [], documentIds: [] },
  sundhedsaftale: { authors: [], caseIds: [], documentIds: [] },
};
const SIGNATORIES: Record<string, [name: string, role: string, organisation: string][]> = {
  'stoette-kkr': [
    ['Torben Hansen', 'formand', 'KKR Midtjylland'],
    ['Steen Vindum', 'næstformand', 'KKR Midtjylland'],
  ],
  'stoette-region': [
    ['Anders Kühnau', 'Regionsrådsformand', 'Region Midtjylland'],
    ['Pernille Blach Hansen', 'Regionsdirektør', 'Region Midtjylland'],
  ],
  resultatkontrakt: [
    ['Torben Hansen', 'Formand for KKR Midtjylland', 'KKR Midtjylland'],
    ['Søren Olesen', 'Formand for Erhvervshus Midtjylland', 'Erhvervshus Midtjylland'],
  ],
};
const cases = BUILT_SITES.flatMap(({ folder, base, pages }) =>
  Object.entries(PAPERS).map(([slug, expected]) => {
    const page = pages.find(({ path }) => path === `/2019-04/${slug}/`);
    if (!page) throw new RangeError(`No page of ${slug} in ${folder}`);
    return {
      slug,
      folder,
      base,
      page,
      url: `https://example.org${base}2019-04/${slug}/`,
      ...expected,
    };
  }),
);

describe.each(cases)(
  '$slug in $folder',
  ({ slug, folder, base, page, url, authors, caseIds, documentIds }) => {
    const reference = textOf(select('.citation p', page.tree) ?? { type: 'root', children: [] });
    const title = textOf(select('h1', page.tree) ?? { type: 'root', children: [] });

    test('its page leads to the three files, and they are there', () => {
      const links = selectAll('.citation a[download]', page.tree).map(({ properties }) =>
        String(properties.href),
      );
      expect(links).toEqual(
        ['bib', 'ris', 'json'].map((format) => `${base}citat/2019-04/${slug}.${format}`),
      );
      for (const link of links)
        expect(existsSync(join(folder, link.slice(base.length)))).toBe(true);
    });

    test.each(['bib', 'ris', 'json'])('its %s file names it as the page does', (format) => {
      const { data } = new Cite(
        readFileSync(join(folder, 'citat/2019-04', `${slug}.${format}`), 'utf8'),
      );
      expect(data).toHaveLength(1);
      expect(data[0]).toMatchObject({ title, URL: url });
      expect(data[0]?.author?.map(({ literal, family }) => literal ?? family) ?? []).toEqual(
        authors,
      );
      for (const id of caseIds) expect(data[0]?.note).toContain(`Sag ${id}.`);
      for (const id of documentIds) expect(data[0]?.note).toContain(`Dokument ${id}.`);
    });

    test('its reference ends in the canonical address', () => {
      expect(select('link[rel=canonical]', page.tree)?.properties.href).toBe(url);
      expect(reference.endsWith(` ${url}`)).toBe(true);
      for (const name of [...authors, ...caseIds, ...documentIds])
        expect(reference).toContain(name);
    });

    test('search engines are told what it is and who signed it', () => {
      const [script, ...others] = selectAll('script[type="application/ld+json"]', page.tree);
      expect(others).toEqual([]);
      const told = JSON.parse(script ? textOf(script) : '');
      expect(told).toMatchObject({
        '@context': 'https://schema.org',
        '@type': 'DigitalDocument',
        name: title,
        inLanguage: 'da',
        url,
        isPartOf: { '@type': 'Collection', name: 'KKR Midtjylland, foråret 2019' },
      });
      // What there is none of is left out.
      expect(told.identifier ?? []).toEqual([
        ...caseIds.map((value) => ({ '@type': 'PropertyValue', propertyID: 'Sagsnummer', value })),
        ...documentIds.map((value) => ({
          '@type': 'PropertyValue',
          propertyID: 'Dokumentnummer',
          value,
        })),
      ]);
      expect(told.author ?? []).toEqual(authors.map((name) => ({ '@type': 'Organization', name })));
      expect(told.contributor ?? []).toEqual(
        (SIGNATORIES[slug] ?? []).map(([name, jobTitle, organisation]) => ({
          '@type': 'Person',
          name,
          jobTitle,
          affiliation: { '@type': 'Organization', name: organisation },
        })),
      );
      expect(Object.values(told)).not.toContainEqual([]);
    });
  },
);

test.each([
  ['stoette-kkr', '2019-03-20'],
  ['eu-kontor', '2019-02-28'],
  ['resultatkontrakt', undefined],
  ['erhvervsservice', undefined],
])('%s was made %s, as far as it says itself', (slug, expected) => {
  const script = select('script[type="application/ld+json"]', pageAt(`/2019-04/${slug}/`).tree);
  expect(JSON.parse(script ? textOf(script) : '').dateCreated).toBe(expected);
});
