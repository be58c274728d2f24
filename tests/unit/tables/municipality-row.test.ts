import { expect, test } from 'vitest';
import {
  municipalityPath,
  municipalityRowKey,
} from '../../../src/domain/tables/municipality-row.ts';

test('a row that stands for a municipality has the page of it, others have none', () => {
  expect(municipalityPath(municipalityRowKey({ key: 'ikast-brande' }))).toBe(
    '/kommuner/ikast-brande/',
  );
  expect(municipalityPath('kilde-via')).toBeUndefined();
});
