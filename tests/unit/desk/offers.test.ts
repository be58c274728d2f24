import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { takeOffer } from '../../../scripts/desk/work/offers.ts';
import type { Offer } from '../../../src/import/draft/decision.ts';
import { registerSchema } from '../../../src/schemas/register.ts';
import { timelineSchema } from '../../../src/schemas/timeline.ts';

const asked = (offer: Offer, words = '', line?: number) => ({
  ...{ file: 'a.mdx', words, taken: '', other: '', weight: 0.1, id: 'a', isDecided: false, offer },
  ...(line && { line }),
});
const DATE = { kind: 'date', date: '2026-06-08', at: 'brev#afsnit-3', printed: '8. juni' } as const;
const NAMES = { kind: 'names', names: ['Aavang Kommune', 'Fjordfonden'] } as const;

test('a date that was offered becomes an entry of the timeline, as the schema has it', () => {
  const answer = { date: '2026-06-08', what: 'Svar til beboerne', isDeadline: true };
  const once = takeOffer('', asked(DATE), answer);
  const twice = takeOffer(once, asked(DATE), { ...answer, date: '2026-06-09', isDeadline: false });
  expect(timelineSchema.parse(parse(twice)).entries).toMatchObject([
    { id: 'svar-til-beboerne', kind: 'deadline', places: [{ at: 'brev#afsnit-3' }] },
    { id: 'svar-til-beboerne-2', date: '2026-06-09' },
  ]);
  expect(() => takeOffer('', asked(DATE), { ...answer, what: ' ' })).toThrow(/hvad der sker/);
});

test('names that were chosen become entries of the register, each in its list, none twice', () => {
  const names = [
    { name: 'Aavang Kommune', list: 'municipality' as const },
    { name: 'Fjordfonden', list: 'organisation' as const },
    { name: 'Havnen', list: 'subject' as const },
  ];
  const empty = 'municipality: []\norganisation: []\nprogramme: []\nsubject: []\n';
  const text = takeOffer(empty, asked(NAMES), { names });
  expect(registerSchema.parse(parse(text))).toMatchObject({
    municipality: [{ name: 'Aavang', key: 'aavang' }],
    organisation: [{ name: 'Fjordfonden', key: 'fjordfonden' }],
    subject: [{ name: 'Havnen' }],
  });
  expect(takeOffer(text, asked(NAMES), { names })).toBe(text);
});

test('an answer to something else is refused', () => {
  expect(() => takeOffer('', asked(DATE), { names: [] })).toThrow(/forstår/);
});

test('words become a link where they stand in the source, and nowhere else', () => {
  const source = ['Brev', '', 'Se bilag 1 og bilag 12.', '', 'Udgiften er i bilag 1.'];
  const head = '---\nsourceLines:\n  first: 1\n  last: 5\n---\n\n';
  const text = `${head}Se bilag 1 og bilag 12.\n\nUdgiften er i bilag 1.\n`;
  const second = asked({ kind: 'link', target: 'budget' }, 'bilag 1', 5);
  const once = takeOffer(text, second, { target: 'budget' }, source);
  expect(once).toBe(text.replace('i bilag 1.', 'i [bilag 1](ref:budget).'));
  const first = asked({ kind: 'link' }, 'bilag 1', 3);
  const twice = takeOffer(once, first, { target: '#punkt-1' }, source);
  expect(twice).toBe(once.replace('Se bilag 1 og', 'Se [bilag 1](ref:#punkt-1) og'));
  expect(() => takeOffer(twice, first, { target: 'budget' }, source)).toThrow(/allerede et link/);
});
