// Tells all faults of the content in the folder that it is run in.
import { checkContent } from '../../src/build/content/content-check.ts';

const faults = await checkContent();
for (const fault of faults) console.error(fault);
process.exitCode = faults.length > 0 ? 1 : 0;
