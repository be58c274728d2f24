// Adds the addresses of the built site that are new to the promises, and never takes one away: npm
// run permalinks
import { writeFileSync } from 'node:fs';
import { PROMISES_FILE, readPromises, toCurrent } from '../src/build/addresses/promises.ts';
import { readSite } from '../src/build/pass.ts';
import { addPromises } from '../src/domain/addresses/promise.ts';

const before = readPromises();
const { pages } = readSite({ folder: 'dist/', base: '/', host: undefined });
const after = addPromises(before, toCurrent(pages));
writeFileSync(PROMISES_FILE, `${JSON.stringify(after, null, 1)}\n`);
const added = Object.keys(after.addresses).length - Object.keys(before.addresses).length;
console.log(`${added} nye adresser er lovet; i alt ${Object.keys(after.addresses).length}.`);
