import { expect, test } from 'vitest';
import { readYaml } from '../../../src/doors/content-file.ts';
import { meetingSchema } from '../../../src/schemas/meeting.ts';

const MEETING = `title: Et møde
body: Byrådet
summary: Et møde.
date: 2025-11-24
source: { file: source/2025-11/bilag.txt, sha256: ukendt, lines: 2 }
`;

test('a date without quotes is told on its line, as Astro would not have it either', () => {
  const { faults } = readYaml('meeting.yaml', MEETING, meetingSchema);
  expect(faults).toEqual([
    {
      file: 'meeting.yaml',
      message: expect.stringMatching(/^linje 4, date: .*uden anførselstegn/),
      hint: 'Sæt det i anførselstegn, og byg igen.',
    },
  ]);
});
