import { personLabel } from '../papers/labels.ts';
import type { KnownItem } from '../search/known-items.ts';
import { formatList } from '../text/format.ts';
import { ASKED } from './asked-words.ts';
import { placeIn, placeLine, type SourcePaper, textsOf } from './source.ts';
import type { NamesIn } from './table-subject.ts';
import { asksByName, joined, withNeeds, wordsOf } from './wording.ts';

/** Who has signed each paper, and who those are that sign it or that it is to. */
export function peopleAnswers(papers: readonly SourcePaper[], namesIn: NamesIn): KnownItem[] {
  const people = papers.flatMap((paper) => [
    ...paper.signatories.map((person, at) => ({ person, paper, id: `underskrift-${at + 1}` })),
    ...paper.recipients
      .filter(({ role, organisation }) => role ?? organisation)
      .map((person) => ({ person, paper, id: '' })),
  ]);
  const nameOf = ({ person }: PlacedPerson) => person.name;
  return [
    ...papers.flatMap(signatureAnswer),
    ...people.map((placed) => {
      const office = officeOf(placed.person);
      const sharing = people.filter(({ person }) => officeOf(person) === office);
      const isAlone = new Set(sharing.map(nameOf)).size === 1;
      const isKnown = people.some(
        (other) => other !== placed && nameOf(other) === nameOf(placed) && other.person.role,
      );
      // Who has an office in one paper is not told of without it from another.
      return office || !isKnown ? [toPerson(placed, isAlone, namesIn)] : [];
    }),
  ].flat();
}

/** A person that a paper names, and where in it. */
interface PlacedPerson {
  readonly person: SourcePaper['recipients'][number];
  readonly paper: SourcePaper;
  readonly id: string;
}

function signatureAnswer(paper: SourcePaper): KnownItem[] {
  const { signatories, sender } = paper;
  if (signatories.length === 0) return [];
  const signed = signatories.filter(({ blankField }) => !blankField);
  const blank = signatories.filter(({ blankField }) => blankField);
  const texts = textsOf(paper);
  const parties = signatories.flatMap(({ organisation = '', role = '' }) => [organisation, role]);
  const signs = wordsOf(ASKED.signs);
  return [
    {
      kind: 'Underskrivere',
      name: paper.shortTitle,
      path: placeIn(paper, 'underskrift-1'),
      place: placeLine(paper),
      tells: [...tellSigned(signed), ...tellBlank(blank)].join(' '),
      asks: wordsOf(...texts)
        .split(' ')
        .filter((word) => !/\d/.test(word))
        .map((word) => [word, signs]),
      may: joined([wordsOf(...texts, ...parties, sender, 'hvem alle'), signs]),
    },
  ];
}

function tellSigned(signed: SourcePaper['signatories']): string[] {
  return signed.length > 0 ? [`${formatList(signed.map(inBrackets))} har skrevet under.`] : [];
}

function tellBlank(blank: SourcePaper['signatories']): string[] {
  if (blank.length === 0) return [];
  const names = formatList(blank.map(inBrackets));
  return [
    blank.length > 1
      ? `Felterne til ${names} er tomme i kilden.`
      : `Feltet til ${names} er tomt i kilden.`,
  ];
}

/** `Torben Hansen (formand, KKR Midtjylland)`: many commas would run together in a row of names. */
function inBrackets(person: SourcePaper['signatories'][number]): string {
  const about = personLabel(person).slice(person.name.length).replace(/^, /, '');
  return about ? `${person.name} (${about})` : person.name;
}

/** `Formand for KKR Midtjylland` → `formand`; empty when the paper tells of no office. */
function officeOf({ role = '' }: PlacedPerson['person']): string {
  return role.toLowerCase().replace(/ (?:for|i|hos|af) .*/, '');
}

/** A person, asked for by name, or by the office: alone, if no other has it. */
function toPerson(
  { person, paper, id }: PlacedPerson,
  isAlone: boolean,
  namesIn: NamesIn,
): KnownItem {
  const { name, role = '', organisation = '' } = person;
  const parties = namesIn(`${role}\n${organisation}`).filter(({ kind }) => kind !== 'subject');
  const called = parties.flatMap(({ name, also, spelled }) => [name, ...also, ...spelled]);
  const office = officeOf(person);
  const within = [organisation, ...called].filter(Boolean);
  return {
    kind: 'Person',
    name,
    path: placeIn(paper, id),
    place: placeLine(paper),
    tells: `${personLabel(person)}.`,
    asks: [
      ...asksByName(name),
      ...(office ? asksByName(...within.map((party) => `${office} ${party}`)) : []),
      ...(office && isAlone ? withNeeds(asksByName(role), 'hvem') : []),
    ],
    may: wordsOf(role, ...within, name, ASKED.person),
  };
}
