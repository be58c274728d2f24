import type { Element, Parents, Text } from 'hast';
import { select, selectAll } from 'hast-util-select';
import { SKIP, visitParents } from 'unist-util-visit-parents';
import { beforeAll, describe, expect, test } from 'vitest';
import { readMeetingContent } from '../../src/verification/meeting-content.ts';
import {
  type Fault,
  type Region,
  readMeetingRegions,
  type VerifiedRegion,
  verifyRegion,
} from '../../src/verification/verify.ts';
import { random } from './random.ts';

const MEETING = '2019-04';
const content = readMeetingContent('.', MEETING);
const papers = readMeetingRegions('dist', MEETING).filter(({ path }) => path !== MEETING);
const baseline = new Map<string, VerifiedRegion>();

beforeAll(() => {
  for (const region of papers) baseline.set(region.path, verifyRegion(content, region));
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
