import { expect, test } from 'vitest';
import { guessKind } from '../../../../src/import/facts/guess-kind.ts';

test('a kind is told by the title, else by the name of the file, spelled as files are', () => {
  expect(guessKind({ title: 'Grundvandet', name: 'redegoerelse_2026.pdf', text: '' })?.kind).toBe(
    'report',
  );
  expect(guessKind({ title: 'Varme til Hvalby', name: 'oplaeg.pdf', text: '' })?.kind).toBe(
    'presentation',
  );
  expect(guessKind({ title: 'Notat om varme', name: 'oplaeg.pdf', text: '' })?.kind).toBe('memo');
  expect(guessKind({ title: 'Grundvandet', name: 'bilag 4.pdf', text: '' })?.kind).toBeUndefined();
});

test('a letter is one whatever it is about, and minutes are minutes whatever their word', () => {
  const letter = 'Kære Poul\nTak.\nMed venlig hilsen\nMette';
  expect(guessKind({ title: 'Svar om lokalplan 112', name: 'x.pdf', text: letter })?.kind).toBe(
    'letter',
  );
  expect(guessKind({ title: 'Høringssvar', name: 'x.pdf', text: letter })?.kind).toBe(
    'consultation',
  );
  expect(guessKind({ title: 'Mødereferat', name: 'x.pdf', text: '' })?.kind).toBe('minutes');
  expect(guessKind({ title: 'Notat om budget 2026', name: 'x.pdf', text: '' })?.kind).toBe('memo');
  expect(guessKind({ title: 'Budgetoversigt 2026', name: 'x.pdf', text: '' })?.kind).toBe('budget');
});

test('a line at the head says what a paper is, when its title does not', () => {
  expect(
    guessKind({ title: 'Byrådet', name: 'x.docx', text: 'Byrådet\nMødereferat\nDato: 1. maj 2025' })
      ?.kind,
  ).toBe('minutes');
  const text = 'Byrådet\nDer henvises til kommunens plan for 2025 og til budgettet.';
  expect(guessKind({ title: 'Byrådet', name: 'x.docx', text: text })?.kind).toBeUndefined();
});

test('an appendix is no agenda because a heading in it is about one', () => {
  const text = 'Bilag 3 til punkt 5\n§ 4 Møder og dagsorden\nStk. 1. Rådet mødes.';
  const name = 'bilag-3-til-punkt-5-vedtaegter.docx';
  expect(guessKind({ title: 'Vedtægter for rådet', name, text })).toBeUndefined();
  const below = 'Vedtægter for rådet\nMøder og dagsorden\nRådet mødes.';
  expect(guessKind({ title: 'Vedtægter for rådet', name: 'x.docx', text: below })).toBeUndefined();
  expect(guessKind({ title: 'Vedtægter', name, text, hasChanges: true })).toEqual({
    kind: 'amendment',
    isTold: false,
  });
  expect(guessKind({ title: 'Forslag til ændring af vedtægter', name, text })).toEqual({
    kind: 'amendment',
    isTold: true,
  });
});

test('the title tells a kind, or a line that begins with it; a file name and words do not', () => {
  const told = (title: string, name: string, text = '') => {
    const guessed = guessKind({ title, name, text });
    return [guessed?.kind, guessed?.isTold];
  };
  expect(told('Budgetforslag 2027', 'bilag.docx')).toEqual(['budget', true]);
  expect(told('Bilag 1', 'budgetforslag_2027.docx')).toEqual(['budget', false]);
  expect(told('Byrådet', 'x.docx', 'Byrådet\nEndelig dagsorden')).toEqual(['agenda', true]);
  expect(told('Fælles høringssvar', 'x.docx', 'Med venlig hilsen\nIda')[0]).toBe('consultation');
  expect(told('Svar om lamperne', 'x.docx', 'Med venlig hilsen\nIda')).toEqual(['letter', false]);
});

test('a letter whose title begins with no kind is no plan because it is about one', () => {
  const title = 'Høring: forslag til lokalplan 142';
  expect(guessKind({ title, name: 'x.pdf', text: 'Med venlig hilsen\nAsta' })?.kind).toBe('letter');
  expect(guessKind({ title, name: 'x.pdf', text: '' })?.kind).toBe('plan');
});

test.each([
  ['Årsberetning 2025', 'x.pdf', 'report'],
  ['Skolerne i tal', 'praesentation-skoler.pdf', 'presentation'],
])('»%s« in %s is of the kind %s', (title, name, kind) => {
  expect(guessKind({ title, name, text: '' })?.kind).toBe(kind);
});
