import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { select, selectAll } from 'hast-util-select';
import { toString as textOf } from 'hast-util-to-string';
import { describe, expect, test } from 'vitest';
import { laidBefore } from '../../src/domain/papers/labels.ts';
import { PLACES } from '../places.ts';
import { printedWords, SITES, some, wordsAt } from './sites.ts';

describe.each(SITES)('$name', ({ meetings, mailPages, pageAt, readBuilt }) => {
  const papers = some(meetings).flatMap((meeting) =>
    meeting.papers.map((paper) => {
      const organisations = paper.signatories.flatMap(({ organisation }) => organisation ?? []);
      const parties = paper.kind === 'contract' ? [...new Set(organisations)] : [];
      return {
        ...paper,
        meetingTitle: meeting.title,
        url: `https://example.org${paper.path}`,
        authors: paper.sender ? [paper.sender] : parties,
      };
    }),
  );

  test('gives each paper a reference that says who, what, where, and its full address', () => {
    for (const { path, url, title, authors, ...paper } of some(papers)) {
      const { tree } = pageAt(path);
      const reference = wordsAt('.citation p', tree);
      const place = `${laidBefore(paper, paper.meetingTitle)}.`;
      expect(select('link[rel=canonical]', tree)?.properties.href).toBe(url);
      expect(wordsAt('h1', tree)).toBe(title);
      for (const part of [
        title.replace(/\.$/, ''),
        place,
        ...authors,
        ...paper.caseIds,
        ...paper.documentIds,
      ])
        expect(reference).toContain(part);
      expect(reference.endsWith(` ${url}`)).toBe(true);
    }
  });

  test.each(['bib', 'ris', 'json'])('says the same in .%s', (format) => {
    for (const { path, url, title, authors, caseIds, documentIds } of some(papers)) {
      const file = `citat${path.slice(0, -1)}.${format}`;
      const links = selectAll('.citation a[download]', pageAt(path).tree);
      expect(links.map(({ properties }) => properties.href)).toContain(`/${file}`);
      const [item, ...others] = new Cite(readBuilt(file)).data;
      expect(others).toEqual([]);
      expect(item).toMatchObject({ title, URL: url });
      expect(item?.author?.map(({ literal, family }) => literal ?? family) ?? []).toEqual(authors);
      for (const id of caseIds) expect(item?.note).toContain(`Sag ${id}.`);
      for (const id of documentIds) expect(item?.note).toContain(`Dokument ${id}.`);
    }
  });

  test('tells search engines what the content says, and nothing that it does not', () => {
    for (const { path, url, title, authors, ...paper } of some(papers)) {
      const scripts = selectAll('script[type="application/ld+json"]', pageAt(path).tree);
      expect(scripts).toHaveLength(1);
      const toNumber = (propertyID: string) => (value: string) => ({
        '@type': 'PropertyValue',
        propertyID,
        value,
      });
      const identifier = [
        ...paper.caseIds.map(toNumber('Sagsnummer')),
        ...paper.documentIds.map(toNumber('Dokumentnummer')),
      ];
      const toOrganization = (name: string) => ({ '@type': 'Organization', name });
      const contributor = paper.signatories.map(({ name, role, organisation }) => ({
        '@type': 'Person',
        name,
        ...(role && { jobTitle: role }),
        ...(organisation && { affiliation: toOrganization(organisation) }),
      }));
      const dateCreated = paper.dates.find(({ isOwn }) => isOwn)?.date;
      expect(JSON.parse(scripts.map(textOf).join())).toEqual({
        '@context': 'https://schema.org',
        '@type': 'DigitalDocument',
        name: title,
        inLanguage: 'da',
        url,
        isPartOf: { '@type': 'Collection', name: paper.meetingTitle },
        ...(dateCreated && { dateCreated }),
        ...(identifier.length > 0 && { identifier }),
        ...(authors.length > 0 && { author: authors.map(toOrganization) }),
        ...(contributor.length > 0 && { contributor }),
      });
    }
  });

  test('previews each block in mail with its paper, its place and its words', () => {
    for (const { path, tree } of some(mailPages)) {
      const [, paperPath = '', id = ''] = path.match(/^(\/.+\/)([^/]+)\/$/) ?? [];
      const content = (property: string) =>
        String(select(`meta[property="${property}"]`, tree)?.properties.content);
      const paper = papers.find((candidate) => candidate.path === paperPath);
      expect(content('og:title').startsWith(`${paper?.shortTitle} › `), path).toBe(true);
      expect(wordsAt('main > p', tree)).toBe(paper?.meetingTitle);
      const blocks = selectAll(PLACES, pageAt(paperPath).tree);
      const at = blocks.findIndex(({ properties }) => properties.id === id);
      // What is said at a heading is what follows it.
      const said = letters(content('og:description'));
      expect(said, path).not.toBe('');
      const words = blocks.slice(at, at + 2).map((block) => letters(printedWords(block)));
      expect(
        words.some((text) => text.startsWith(said)),
        `${path}: ${said}`,
      ).toBe(true);
    }
  });

  test('says on each page which paper it is, of which meeting, and what it is about', () => {
    for (const { path, summary, shortTitle, meetingTitle } of some(papers)) {
      const { tree } = pageAt(path);
      expect(select('meta[name=description]', tree)?.properties.content).toBe(summary);
      expect(wordsAt('title', tree)).toContain(shortTitle);
      expect(wordsAt('title', tree)).toContain(meetingTitle);
    }
  });
});

function letters(text: string): string {
  return text.replaceAll(/[^\p{L}\p{N}]/gu, '');
}
