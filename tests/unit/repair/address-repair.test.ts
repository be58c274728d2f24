import { describe, expect, test } from 'vitest';
import { type Repair, repairAddress } from '../../../src/domain/repair/address-repair.ts';
import { CONTRACT, DAMAGED, list, MORE, WRAPPED, WRAPPER } from './damaged.ts';

/** What someone may write to get away from the site, or to get something run on it. */
const HOSTILE = [
  '{base}javascript:alert(1)',
  '{base}%6Aavascript%3Aalert(1)//2019-04/',
  'javascript:alert(1)//{base}2019-04/resultatkontrakt/',
  'data:text/html,<script>alert(1)</script>',
  '//evil.example/2019-04/resultatkontrakt/#oekonomi-2',
  '/\\evil.example/2019-04/resultatkontrakt/',
  '\\\\evil.example\\2019-04\\resultatkontrakt\\',
  '{base}https://evil.example/2019-04/resultatkontrakt/#oekonomi-2',
  '{base}https://user:pass@evil.example:8080/',
  '{base}?url=https%3A%2F%2Fevil.example%2F',
  '{base}x?url=javascript%3Aalert(1)',
  '{base}x?url=%2F%2Fevil.example%2F2019-04%2Feu-kontor%2F',
  '{base}2019-04/eu-kontor/#javascript:alert(1)',
  '{base}2019-04/eu-kontor/%23%22%3E%3Cimg%20src=x%20onerror=alert(1)%3E',
  '{base}%3Cscript%3Ealert(1)%3C/script%3E',
  '{base}..%2F..%2F..%2Fetc%2Fpasswd',
  '{base}2019-04/%00%0D%0ALocation:%20https://evil.example/',
  '{base}__proto__/constructor/#toString',
  '{base}constructor',
  '{base}\ud800%ED%A0%80%FF%FE/2019-04/',
  '{base}%',
  '',
  `{base}${'a'.repeat(100_000)}`,
  `{base}${'%25'.repeat(50_000)}`,
  `{base}2019-04/${'.'.repeat(50_000)}x`,
  `{base}%${'25'.repeat(50_000)}`,
  `{base}${'?url='.repeat(20_000)}`,
  `{base}${'/2019-04'.repeat(20_000)}`,
] as const;

describe.each(['/', '/papirer/moeder/'])('below %s', (base) => {
  const repair = (address: string) => repairAddress(fill(address, base), { base, list });

  test.each(DAMAGED)('%s was meant for %s', (address, place) => {
    expect(toPlace(repair(address))).toBe(place);
  });

  test.each([
    '%3Cimg%20src=x%20onerror=alert(1)%3E',
    '%3Cscript%3Ealert(1)%3C/script%3E',
    '</a>',
    '<br>',
  ])('of %s nothing is left that was meant for a page', (tags) => {
    expect(repair(base + tags).kind).toBe('nearest');
  });

  test.each(HOSTILE.map((address) => [address.slice(0, 60), address]))(
    '%s leads to no place but those there are',
    (_, address) => {
      const repaired = repair(address);
      const paths = repaired.kind === 'found' ? [repaired.path] : repaired.paths;
      expect(paths.filter((path) => !Object.hasOwn(list, path))).toEqual([]);
      if (repaired.kind === 'found')
        expect(['', ...(list[repaired.path] ?? [])]).toContain(repaired.id);
    },
  );

  test.each([
    ['{base}2019-04/resultatkontrakk/', CONTRACT],
    ['{base}2019-04/stoette-/', '2019-04/stoette-kkr/'],
    ['{base}2019-04/sundhedsaftalerne/maal', '2019-04/sundhedsaftale/'],
    ['{base}2019-04/findes-ikke/', '2019-04/'],
    ['{base}2019-04/3.', '2019-04/3.2/'],
  ])('%s is not guessed at, but %s is near', (address, nearest) => {
    const repaired = repair(address);
    expect(repaired.kind === 'nearest' && repaired.paths[0]).toBe(nearest);
    expect(repaired.kind === 'nearest' && repaired.paths.length).toBeLessThanOrEqual(5);
  });

  test.each([
    '{base}404.html',
    '{base}wp-login.php',
    '{base}s',
    '{base}%E6%BC%A2%E5%AD%97/',
    `{base}${'a'.repeat(100_000)}`,
  ])('nothing is near %.40s', (address) => {
    expect(repair(address)).toEqual({ kind: 'nearest', paths: [] });
  });

  test.each([
    ['{base}2019-04/resultatkontrakt/#oekonomi-2', []],
    ['{base}2019-04/resultatkontrakt/oekonomi-2', ['skrev adressen helt ud']],
    ['{base}2019-04/resultatkontrakt#oekonomi-2', ['skrev adressen helt ud']],
    ['{base}2019-04/resultatkontrakt/oekonomi-2.', ['fjernede tegnsætning']],
    ['{base}2019-04/resultatkontrakt/%23oekonomi-2', ['læste koder som »%23« som tegn']],
    [
      `{base}${WRAPPER}${WRAPPED}${MORE}`,
      ['læste koder som »%23« som tegn', 'pakkede adressen ud af et »Safe Links«-link'],
    ],
    ['{base}Om/?fbclid=x', ['fjernede en tilføjelse efter »?« eller »&«', 'skrev små bogstaver']],
    [
      '{base}s%C3%83%C2%B8g/',
      ['rettede ødelagte danske bogstaver', 'skrev danske bogstaver med to tegn'],
    ],
    ['{base}2019-04/resultatkontrakt/ma%CC%8Al-1', ['skrev danske bogstaver med to tegn']],
    [
      '{base}s%C3%B8%C3',
      [
        'fjernede en halv kode til sidst',
        'skrev danske bogstaver med to tegn',
        'skrev slutningen færdig',
      ],
    ],
    ['{base}soeg/%E2%80%8B', ['fjernede mellemrum og usynlige tegn']],
    ['{base}om/index.html', ['fjernede et filnavn til sidst']],
    ['{base}x/om/', ['rettede adressens begyndelse']],
    ['{base}2019-04//3.2/', ['rettede skråstregerne']],
    ['{base}sog', ['rettede stavemåden']],
    ['{base}geng', ['skrev slutningen færdig']],
    ['{base}om/#findes-ikke', ['udelod et ukendt sted på siden']],
  ])('the reader of %s is told what was changed', (address, changes) => {
    expect(repair(address)).toMatchObject({ kind: 'found', changes });
  });
});

test('an address that lacks the base gets it', () => {
  expect(repairAddress('/2019-04/eu-kontor/', { base: '/papirer/moeder/', list })).toEqual({
    kind: 'found',
    path: '2019-04/eu-kontor/',
    id: '',
    changes: ['rettede adressens begyndelse'],
  });
});

test('an address that has the base twice gets it once', () => {
  for (const rest of ['', '2019-04/eu-kontor/'])
    expect(
      repairAddress(`/papirer/moeder/papirer/moeder/${rest}`, { base: '/papirer/moeder/', list }),
    ).toMatchObject({
      path: rest,
      changes: ['rettede adressens begyndelse'],
    });
});

test('two places that sound alike are not taken for each other', () => {
  const places = { 'a/': ['oekonomi', 'okonomi'] };
  expect(repairAddress('/a/ökonomi', { base: '/', list: places })).toMatchObject({
    path: 'a/',
    id: '',
  });
});

function fill(address: string, base: string): string {
  return address
    .replaceAll('{base}', base)
    .replaceAll('{escaped base}', encodeURIComponent(base))
    .replaceAll(encodeURIComponent('{escaped base}'), encodeURIComponent(encodeURIComponent(base)));
}

function toPlace(repair: Repair): string | undefined {
  return repair.kind === 'found' ? repair.path + (repair.id && `#${repair.id}`) : undefined;
}
