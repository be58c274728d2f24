import { personLabel } from '../papers/labels.ts';
import type { KnownItem } from '../search/known-items.ts';
import { ASKED } from './asked-words.ts';
import { placeIn, placeLine, type SourcePaper, textsOf } from './source.ts';
import { asksByName, joined, listed, wordsOf } from './wording.ts';

/** Who has signed a paper, and who those are that sign it or that it is to. */
export function peopleAnswers(paper: SourcePaper): KnownItem[] {
  return [...signatureAnswer(paper), ...signatoryItems(paper), ...recipientItems(paper)];
}

function signatureAnswer(paper: SourcePaper): KnownItem[] {
  const { signatories, sender } = paper;
  if (signatories.length === 0) return [];
  const signed = signatories.filter(({ blankField }) => !blankField);
  const blank = signatories.filter(({ blankField }) => blankField);
  const texts = textsOf(paper);
  const parties = signatories.flatMap(({ organisation = '', role = '' }) => [organisation, role]);
  const fields = blank.length > 1 ? 'Felterne til' : 'Feltet til';
  const signs = wordsOf(ASKED.signs);
  return [
    {
      kind: 'Underskrivere',
      name: paper.shortTitle,
      path: placeIn(paper, 'underskrift-1'),
      place: placeLine(paper),
      tells: [
        signed.length > 0 ? `${listed(signed.map(personLabel))} har skrevet under.` : '',
        blank.length > 0 ? `${fields} ${listed(blank.map(personLabel))} er tomme i kilden.` : '',
      ]
        .join(' ')
        .trim()
        .replace(/^(Feltet .*) er tomme/, '$1 er tomt'),
      asks: wordsOf(...texts)
        .split(' ')
        .filter((word) => !/\d/.test(word))
        .map((word) => [word, signs]),
      may: joined([wordsOf(...texts, ...parties, sender, 'hvem alle'), signs]),
    },
  ];
}

function signatoryItems(paper: SourcePaper): KnownItem[] {
  return paper.signatories.map((person, at) =>
    toPerson(person, paper, placeIn(paper, `underskrift-${at + 1}`)),
  );
}

function recipientItems(paper: SourcePaper): KnownItem[] {
  return paper.recipients
    .filter(({ role, organisation }) => role ?? organisation)
    .map((person) => toPerson(person, paper, placeIn(paper, '')));
}

/** A person, asked for by name, or by the office in the organisation. */
function toPerson(
  person: SourcePaper['recipients'][number],
  paper: SourcePaper,
  path: string,
): KnownItem {
  const { name, role, organisation } = person;
  const office = role && organisation ? asksByName(`${role} ${organisation}`) : [];
  const first = name.split(' ').slice(0, -1).join(' ');
  return {
    kind: 'Person',
    name,
    path,
    place: placeLine(paper),
    tells: `${personLabel(person)}.`,
    asks: [...asksByName(name), ...office.map((ask) => [...ask, 'hvem'])],
    may: wordsOf(role, organisation, first, ASKED.person),
  };
}
