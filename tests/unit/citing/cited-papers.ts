import type { CitedPaper } from '../../../src/domain/citing/citation.ts';

/** A meeting, the address of a paper, and papers of each kind. */
export const meeting = { id: '2019-04', title: 'KKR Midtjylland, foråret 2019' };
export const url = 'https://example.org/2019-04/stoette-kkr/';

export const letter: CitedPaper = {
  slug: 'stoette-kkr',
  title: "Støtteerklæring til VIA's uddannelse",
  shortTitle: 'Støtte fra KKR',
  tocTitle: 'Støtteerklæring',
  kind: 'letter',
  summary: 'KKR Midtjylland støtter ansøgningen.',
  meeting: '2019-04',
  agendaItem: '2.1',
  number: 1,
  caseIds: ['SAG-2017-06983'],
  documentIds: ['2734347'],
  dates: [
    { date: '2019-03-20', what: 'Brevets dato', isOwn: true, origin: 'printed', from: 'linje 47' },
  ],
  sender: 'KKR Midtjylland',
  recipients: [],
  signatories: [
    { name: 'Torben Hansen', role: 'formand', organisation: 'Et andet sted', blankField: false },
  ],
  bundlePages: { first: 2, last: 3 },
  sourceLines: { first: 17, last: 62 },
  related: [],
};

const { sender: _, ...unsent } = letter;
export const note: CitedPaper = {
  ...unsent,
  kind: 'note',
  caseIds: [],
  documentIds: [],
  title: 'Notat om kontoret.',
};
export const contract: CitedPaper = {
  ...unsent,
  kind: 'contract',
  dates: [
    {
      date: '2019-01-01',
      what: 'Kontrakten træder i kraft',
      isOwn: false,
      origin: 'printed',
      from: 'linje 559',
    },
  ],
  signatories: [
    { name: 'Torben Hansen', organisation: 'KKR Midtjylland', blankField: true },
    { name: 'Søren Olesen', organisation: 'Erhvervshus Midtjylland', blankField: true },
    { name: 'En til', organisation: 'KKR Midtjylland', blankField: true },
  ],
};
export const amendment: CitedPaper = {
  ...note,
  kind: 'amendment',
  dates: [
    { date: '2019-04-05', what: 'Papirets dato', isOwn: true, origin: 'derived', from: 'linje 15' },
  ],
  bundlePages: { first: 53 },
};
export const undated: CitedPaper = { ...note, kind: 'memo', dates: [] };

/** A paper with every sign that a format may give a meaning. */
export const awkward: CitedPaper = {
  ...letter,
  title:
    `Smørrebrød & ål på Ærø: {krøllede} "citater", 'apostroffer' og »gåseøjne« – 100 % af $5 ` +
    `#1_a ~ ^ \\ < @ > § €, og så bliver titlen lang nok til at blive brudt`,
  sender: 'Børn & Unge and Ældre, 100 % {A/S}',
};
