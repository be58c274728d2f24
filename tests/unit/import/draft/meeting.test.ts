import { expect, test } from 'vitest';
import { toMeeting } from '../../../../src/import/draft/meeting.ts';
import type { Block } from '../../../../src/import/received.ts';
import { settle } from '../../../../src/import/settle/settle.ts';

const heading = (level: number, text: string): Block => ({
  kind: 'heading',
  level,
  runs: [{ text }],
});

function paper(slug: string, kind: 'minutes' | 'agenda', day: string) {
  const blocks = [1, 2].flatMap((at) => [
    heading(1, `${at}. Sag ${slug}`),
    heading(2, 'Beslutning'),
  ]);
  const dates = [
    { date: day, what: 'Papirets dato', isOwn: true, origin: 'printed' as const, from: 'linje 1' },
  ];
  return {
    slug,
    paper: settle({ name: slug, format: 'word', blocks, furniture: [], problems: [] }),
    fields: { title: slug, shortTitle: slug, caseIds: [], kind, dates },
  };
}

test('one paper tells the items: the minutes of the day, before an agenda or older minutes', () => {
  const papers = [
    paper('forrige', 'minutes', '2026-02-04'),
    paper('dagsorden', 'agenda', '2026-03-04'),
    paper('referat', 'minutes', '2026-03-04'),
  ];
  const source = {
    file: 'source/2026-03-04/bilag.txt',
    sha256: '',
    madeFrom: 'ren tekst',
    lines: 1,
  };
  const { fields } = toMeeting(papers, { meeting: '2026-03-04', source });
  expect(fields.agendaItems?.map(({ place }) => place)).toEqual([
    'referat#punkt-1',
    'referat#punkt-2',
  ]);
});
