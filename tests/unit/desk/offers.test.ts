import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { takeOffer } from '../../../scripts/desk/work/offers.ts';
import { registerSchema } from '../../../src/schemas/register.ts';
import { timelineSchema } from '../../../src/schemas/timeline.ts';

const DATE = { kind: 'date', date: '2026-06-08', at: 'brev#afsnit-3', printed: '8. juni' } as const;
const NAMES = { kind: 'names', names: ['Aavang Kommune', 'Fjordfonden'] } as const;

test('a date that was offered becomes an entry of the timeline, as the schema has it', () => {
  const answer = { date: '2026-06-08', what: 'Svar til beboerne', isDeadline: true };
  const once = takeOffer('', DATE, answer);
  const twice = takeOffer(once, DATE, { ...answer, date: '2026-06-09', isDeadline: false });
  expect(timelineSchema.parse(parse(twice)).entries).toMatchObject([
    { id: 'svar-til-beboerne', kind: 'deadline', places: [{ at: 'brev#afsnit-3' }] },
    { id: 'svar-til-beboerne-2', date: '2026-06-09' },
  ]);
  expect(() => takeOffer('', DATE, { ...answer, what: ' ' })).toThrow(/hvad der sker/);
});

test('names that were chosen become entries of the register, each in its list, none twice', () => {
  const names = [
    { name: 'Aavang Kommune', list: 'municipality' as const },
    { name: 'Fjordfonden', list: 'organisation' as const },
    { name: 'Havnen', list: 'subject' as const },
  ];
  const empty = 'municipality: []\norganisation: []\nprogramme: []\nsubject: []\n';
  const text = takeOffer(empty, NAMES, { names });
  expect(registerSchema.parse(parse(text))).toMatchObject({
    municipality: [{ name: 'Aavang', key: 'aavang' }],
    organisation: [{ name: 'Fjordfonden', key: 'fjordfonden' }],
    subject: [{ name: 'Havnen' }],
  });
  expect(takeOffer(text, NAMES, { names })).toBe(text);
});

test('an answer to something else is refused', () => {
  expect(() => takeOffer('', DATE, { names: [] })).toThrow(/forstår/);
});
