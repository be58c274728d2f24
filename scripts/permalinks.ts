// Adds the addresses of the built site that are new to the promises, and never takes one away: npm run permalinks
import { writeFileSync } from 'node:fs';
import {
  PROMISES_FILE,
  readAddressedPages,
  readPromises,
  toCurrent,
} from '../src/build/addresses/block-addresses.ts';
import { addPromises } from '../src/domain/addresses/promise.ts';

const before = readPromises();
const after = addPromises(before, toCurrent(await readAddressedPages('dist/')));
writeFileSync(PROMISES_FILE, `${JSON.stringify(after, null, 1)}\n`);
const added = Object.keys(after.addresses).length - Object.keys(before.addresses).length;
console.log(`${added} nye adresser er lovet; i alt ${Object.keys(after.addresses).length}.`);
