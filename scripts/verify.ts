// Verifies built pages against the source, word for word: npm run verify [-- --dist <folder>]
import { parseArgs } from 'node:util';
import { tellFault } from '../src/build/proof/tell-fault.ts';
import { ContentError } from '../src/domain/papers/content-error.ts';
import { formatNumber } from '../src/domain/text/format.ts';
import { type MeetingReport, verify } from '../src/verification/verify.ts';

const { values } = parseArgs({ options: { dist: { type: 'string', default: 'dist' } } });
try {
  const reports = verify({ root: '.', dist: values.dist });
  if (reports.length === 0)
    throw new ContentError('her er ingen møder.', {
      file: 'src/content',
      hint: 'Kør kommandoen i projektets mappe.',
    });
  for (const report of reports) print(report);
  process.exitCode = reports.some(({ faults }) => faults.length > 0) ? 1 : 0;
} catch (error) {
  if (!(error instanceof ContentError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

function print({ meeting, regions, tally, faults }: MeetingReport) {
  for (const fault of faults) console.error(tellFault(fault, meeting));
  const { total, kept, mended, structure, removed } = tally;
  const counts = {
    'i kilden': total,
    'ordret på siderne': kept,
    rettet: mended,
    'læst som opsætning': structure,
    fjernet: removed,
  };
  console.log(`${meeting}: ord og tegn på ${regions.length} sider`);
  for (const [label, count] of Object.entries({ ...counts, 'til overs': faults.length }))
    console.log(`${formatNumber(count).padStart(8)} ${label}`);
}
