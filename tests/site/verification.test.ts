import type { Element, Parents, Text } from 'hast';
import { select, selectAll } from 'hast-util-select';
import { SKIP, visitParents } from 'unist-util-visit-parents';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Ledger } from '../../src/schemas/index.ts';
import { checkLedger } from '../../src/verification/ledger-check.ts';
import { readMeetingContent } from '../../src/verification/meeting-content.ts';
import {
  type Fault,
  type Region,
  readMeetingRegions,
  type VerifiedRegion,
  verify,
  verifyRegion,
} from '../../src/verification/verify.ts';
import { random } from './random.ts';

const MEETING = '2019-04';
const content = readMeetingContent('.', MEETING);
const { source, ledger } = content;
const regions = readMeetingRegions('dist', MEETING);
const papers = regions.filter(({ path }) => path !== MEETING);
const baseline = new Map<string, VerifiedRegion>();

beforeAll(() => {
  for (const region of regions) baseline.set(region.path, verifyRegion(content, region));
});

test('every token of the source is accounted for, on both built sites', () => {
  for (const dist of ['dist', '.cache/subpath']) {
    const [report] = verify({ root: '.', dist });
    expect(report?.faults).toEqual([]);
    const { total = 0, kept = 0, mended = 0, structure = 0, removed = 0 } = report?.tally ?? {};
    expect(total).toBeGreaterThan(14_000);
    expect(kept + mended + structure + removed).toBe(total);
  }
});

describe('a change to a page is reported where it was made', () => {
  const next = random(20190320);
  const pick = <Item>(items: readonly Item[]): Item =>
    items[Math.floor(next() * items.length)] as Item;

  /** A place that was changed: the addresses around it. */
  type Place = readonly string[];

  const MUTATIONS: Record<string, (region: Region) => Place> = {
    'a word is dropped': (region) => changeText(region, /\p{L}+/gu, () => ''),
    'a digit in a table is changed': (region) =>
      changeText(
        region,
        /\d/g,
        (digit) => `${(Number(digit) + 1) % 10}`,
        ({ ancestors }) => ancestors.some(({ tagName }) => tagName === 'td'),
      ),
    'a »not« is added': (region) => changeText(region, /(?<=\p{L}) (?=\p{L})/gu, () => ' ikke '),
    'a quote mark is normalised': (region) => changeText(region, /"/g, () => '”'),
    'a comma is dropped': (region) => changeText(region, /,/g, () => ''),
    'two words are run together': (region) =>
      changeText(region, /(?<=\p{L}) (?=\p{L})/gu, () => ''),
    'two paragraphs change places': (region) => {
      const paragraphs = selectAll('.prose > p[id]', region.element);
      const index = Math.floor(next() * (paragraphs.length - 1));
      const [one, two] = paragraphs.slice(index, index + 2) as [Element, Element];
      [one.children, two.children] = [two.children, one.children];
      return [String(one.properties.id), String(two.properties.id)];
    },
    'a footnote is removed': (region) => {
      const list = select('[data-footnotes] ol', region.element) as Element;
      const note = pick(list.children.filter((child) => child.type === 'element'));
      list.children.splice(list.children.indexOf(note), 1);
      return selectAll('[id]', { type: 'root', children: [list] })
        .map(({ properties }) => String(properties.id))
        .concat(String(note.properties.id));
    },
    'an insertion becomes plain text': (region) => {
      const insertion = pick(selectAll('ins', region.element));
      insertion.tagName = 'span';
      return [String(insertion.properties.id)];
    },
    'words of the paper are passed off as ours': (region) => {
      const paragraph = pick(selectAll('.prose > p[id]', region.element));
      paragraph.properties.dataSite = '';
      return [String(paragraph.properties.id)];
    },
  };
  const FITTING: Record<string, string> = {
    'a digit in a table is changed': 'td',
    'a quote mark is normalised': '',
    'a footnote is removed': '[data-footnotes] ol',
    'an insertion becomes plain text': 'ins',
  };

  const cases = Object.entries(MUTATIONS).flatMap(([name, mutate]) => {
    const fitting = papers.filter(({ element }) => {
      const needed = FITTING[name];
      if (name.includes('quote'))
        return textsOf(element).some(({ text }) => text.value.includes('"'));
      return !needed || select(needed, element);
    });
    return Array.from({ length: 18 }, (_, index) => ({
      name: `${name} (${index + 1})`,
      region: pick(fitting),
      mutate,
    }));
  });

  test.each(cases)('$name', ({ region, mutate }) => {
    const changed: Region = { ...region, element: structuredClone(region.element) };
    const places = mutate(changed);
    const { faults } = verifyRegion(content, changed);
    expectReported(faults, region.path, places);
  });

  test.each(Array.from({ length: 20 }, (_, index) => index + 1))(
    'a sentence moves to another paper (%i)',
    () => {
      const [from, to] = [pick(papers), pick(papers)].map((region) => ({
        ...region,
        element: structuredClone(region.element),
      })) as [Region, Region];
      const sentences = textsOf(from.element).filter(({ text }) => /\. \p{Lu}/u.test(text.value));
      const { text, ids } = pick(sentences);
      const sentence = text.value.slice(0, text.value.indexOf('. ') + 2);
      text.value = text.value.slice(sentence.length);
      const target = pick(textsOf(to.element));
      target.text.value = `${sentence}${target.text.value}`;
      expectReported(verifyRegion(content, from).faults, from.path, ids);
      expectReported(verifyRegion(content, to).faults, to.path, target.ids);
    },
  );

  /** Changes one random match of `pattern` in the paper's own words. */
  function changeText(
    region: Region,
    pattern: RegExp,
    change: (match: string) => string,
    isFit: (found: PlacedText) => boolean = () => true,
  ): Place {
    const { text, ids } = pick(
      textsOf(region.element).filter(
        (found) => found.text.value.search(pattern) >= 0 && isFit(found),
      ),
    );
    const { 0: match, index } = pick([...text.value.matchAll(pattern)]);
    text.value =
      text.value.slice(0, index) + change(match) + text.value.slice(index + match.length);
    return ids;
  }

  function expectReported(faults: readonly Fault[], path: string, places: Place) {
    const lines = places.flatMap((id) => [...(baseline.get(path)?.linesById.get(id) ?? [])]);
    const isThere = ({ where, line }: Fault) =>
      where.startsWith(`${path}/`) &&
      (lines.includes(line) ||
        places.some((id) => where === `${path}/#${id}`) ||
        places.length === 0);
    expect(faults).not.toEqual([]);
    expect(faults.filter(isThere), JSON.stringify({ places, faults })).not.toEqual([]);
  }
});

describe('a change to the source is reported at its line', () => {
  const next = random(916);
  const filled = source.flatMap((text, index) => (/\p{L}{4}/u.test(text) ? [index + 1] : []));

  test.each(Array.from({ length: 40 }, () => filled[Math.floor(next() * filled.length)] as number))(
    'line %i',
    (line) => {
      const changed = source.with(
        line - 1,
        (source[line - 1] ?? '').replace(/\p{L}{4,}/u, 'ombyttet'),
      );
      const at = regions.filter(({ lines }) => line >= lines.first && line <= lines.last);
      const faults = [
        ...at.flatMap((region) => verifyRegion({ ...content, source: changed }, region).faults),
        ...checkLedger(changed, ledger),
      ];
      expect(faults.map((fault) => fault.line)).toContain(line);
    },
  );
});

describe('the ledger cannot rot', () => {
  const lists = Object.keys(ledger) as (keyof Ledger)[];
  // What is joined is told to the reader; the pages do not depend on it.
  const entries = lists
    .filter((list) => list !== 'joined')
    .flatMap((list) => ledger[list].map((_, index) => ({ list, index })));

  test.each(entries)(
    'without $list $index the pages no longer agree with the source',
    ({ list, index }) => {
      const changed = { ...ledger, [list]: ledger[list].toSpliced(index, 1) } as Ledger;
      expect(
        regions.flatMap((region) => verifyRegion({ ...content, ledger: changed }, region).faults),
      ).not.toEqual([]);
    },
  );

  test.each([
    ['removed', { lines: { first: 60 }, text: 'Side 2 af 2', why: 'x' }],
    ['moved', { lines: { first: 61 }, to: 'footnotes', why: 'x' }],
    ['items', { lines: { first: 61 }, why: 'x' }],
    ['columns', { order: [562, 563], why: 'x' }],
    ['columns', { order: [561, 565], why: 'x' }],
    ['structure', { mark: '<b>', count: 1, becomes: 'nothing', isAtStart: false, why: 'x' }],
  ])('an entry in %s that the source does not bear out is a fault', (list, entry) => {
    const changed = { ...ledger, [list]: [entry] } as unknown as Ledger;
    expect(checkLedger(source, changed)).toHaveLength(1);
  });

  test('a mended word that is not in the source is a fault', () => {
    const changed: Ledger = {
      ...ledger,
      mended: [
        { line: 263, before: 'findes ikke', after: 'x', reason: 'split', place: 'x' },
        ...ledger.mended,
      ],
    };
    const faults = regions.flatMap(
      (region) => verifyRegion({ ...content, ledger: changed }, region).faults,
    );
    expect(faults).toContainEqual({
      where: 'ledger.yaml',
      line: 263,
      message: 'mended: »findes ikke« står ikke på linjen.',
    });
  });
});

test('words that no content file holds cannot stand in a note, a caption or a line of backlinks', () => {
  for (const selector of ['aside[role=note] p', 'caption', 'small', 'small a']) {
    const region = papers.find(({ element }) => select(selector, element));
    if (!region) throw new RangeError(selector);
    const changed = { ...region, element: structuredClone(region.element) };
    const part = select(selector, changed.element) as Element;
    part.children.push({ type: 'text', value: ' Det er vi sikre på.' });
    expect(verifyRegion(content, changed).faults).toHaveLength(1);
  }
});

test.each([
  ['another title', 'uddannelse', 'skole'],
  ['another author', 'KKR Midtjylland (2019)', 'Region Midtjylland (2019)'],
  ['another kind', 'Brev', 'Notat'],
  ['another date', '20. marts', '20. maj'],
  ['another place', 'punkt 2.1', 'punkt 2.2'],
  ['another meeting', 'foråret', 'efteråret'],
  ['another case ID', 'SAG-2017-06983', 'SAG-2017-06984'],
  ['words of no use', 'CSL-JSON', 'et andet sted'],
])('a citation with %s is found out', (_name, before, after) => {
  expect(faultsAfter('stoette-kkr', '.citation', before, after)).toHaveLength(1);
});

test.each([
  ['another count', '8 indsat', '9 indsat'],
  ['other words', 'starte med', 'standse med'],
  ['another section', 'AT BRYDE MED', 'AT LEVE MED'],
  ['a promise that the source does not bear out', 'ikke nødvendigvis uændrede', 'uændrede'],
])('a list of changes with %s is found out', (_name, before, after) => {
  expect(faultsAfter('sundhedsaftale', 'tracked-changes', before, after)).toHaveLength(1);
});

/** What is wrong with a paper when words of the site's have been replaced in a part of it. */
function faultsAfter(slug: string, selector: string, before: string, after: string) {
  const region = papers.find(({ path }) => path === `${MEETING}/${slug}`);
  if (!region) throw new RangeError('no page');
  const changed = { ...region, element: structuredClone(region.element) };
  let changes = 0;
  visitParents(select(selector, changed.element) as Element, 'text', (text) => {
    if (!text.value.includes(before)) return;
    text.value = text.value.replace(before, after);
    changes++;
  });
  expect(changes).toBe(1);
  return verifyRegion(content, changed).faults;
}

interface PlacedText {
  readonly text: Text;
  /** The addresses around it, innermost first. */
  readonly ids: readonly string[];
  readonly ancestors: readonly Element[];
}

/** The texts of a region that are the paper's own and stand under an address. */
function textsOf(region: Element): PlacedText[] {
  const texts: PlacedText[] = [];
  visitParents(region, (node, parents: Parents[]) => {
    if (node.type === 'element' && 'dataSite' in node.properties) return SKIP;
    const ancestors = parents
      .filter((parent): parent is Element => parent.type === 'element')
      .reverse();
    const ids = ancestors.flatMap(({ properties }) =>
      properties.id ? [String(properties.id)] : [],
    );
    if (
      node.type === 'text' &&
      node.value.trim() !== '' &&
      ids.length > 0 &&
      !ancestors.some(({ tagName }) => tagName === 'sup')
    )
      texts.push({ text: node, ids: ids.slice(0, 1), ancestors });
    return undefined;
  });
  return texts;
}
