import { describe, expect, test } from 'vitest';
import type { AddressList } from '../../../src/domain/addresses/address-list.ts';
import { type Repair, repairAddress } from '../../../src/domain/addresses/address-repair.ts';

const list: AddressList = {
  '': [],
  '2019-04/3.2/': [],
  '2019-04/3.2/1/': [],
  '2019-04/3.4/': [],
  '2019-04/eu-kontor/': ['afsnit-1', 'aarsvaerk-via', 'aarsvaerk-i-alt'],
  '2019-04/': [],
  '2019-04/resultatkontrakt/': [
    'forstaaelsesramme',
    ...[
      'maal-1',
      'maal-1-maal',
      'maal-1-maal-1',
      'opgaver-1',
      'opgaver-1-1',
      'opgaver-11',
      'oekonomi',
      'oekonomi-1',
      'oekonomi-2',
    ],
    ...[
      'oekonomi-3',
      'kommune-ikast-brande',
      'kommune-ringkoebing-skjern',
      'kommune-samsoe',
      'kommune-skanderborg',
      'kommune-skive',
    ],
  ],
  '2019-04/stoette-kkr/': ['afsnit-1', 'fodnote-1'],
  '2019-04/stoette-region/': ['afsnit-1'],
  '2019-04/sundhedsaftale/': ['aeldre', 'aeldre-1', 'taet-paa-borgeren', 'taet-paa-borgeren-1'],
  'gengivelse/': [],
  'gengivelse/citat/': [],
  'kilde/2019-04/eu-kontor/': [],
  'kilde/2019-04/resultatkontrakt/': [],
  'om/': [],
  'soeg/': [],
  'was/': [],
};

const CONTRACT = '2019-04/resultatkontrakt/';
const BLOCK = `${CONTRACT}#oekonomi-2`;
const WRAPPER = 'https://eur02.safelinks.protection.outlook.com/?url=';
const WRAPPED = `https%3A%2F%2Fmoeder.example{escaped base}2019-04%2Fresultatkontrakt%2F%23oekonomi-2`;
const MORE = '&data=05%7C02%7Cuser%40example.org%7C8d&sdata=aB3%2Fx%3D&reserved=0';

/** Damaged addresses, and the place each was meant for. `{base}` is the base of the site. */
const DAMAGED = [
  // The sign before the place
  ['{base}2019-04/resultatkontrakt/%23oekonomi-2', BLOCK],
  ['{base}2019-04/resultatkontrakt%23oekonomi-2', BLOCK],
  ['{base}2019-04/resultatkontrakt/%2523oekonomi-2', BLOCK],
  ['{base}2019-04/resultatkontrakt/%252523oekonomi-2', BLOCK],
  ['{base}2019-04/resultatkontrakt#oekonomi-2', BLOCK],
  ['{base}2019-04/resultatkontrakt/##oekonomi-2', BLOCK],
  ['{base}2019-04/resultatkontrakt/#/oekonomi-2', BLOCK],
  ['{base}2019-04/resultatkontrakt/%23%23oekonomi-2', BLOCK],
  ['{base}2019-04/resultatkontrakt/%23', CONTRACT],
  ['{base}2019-04/resultatkontrakt/oekonomi-2', BLOCK],
  ['{base}2019-04/resultatkontrakt/oekonomi-2/', BLOCK],
  ['{base}2019-04/resultatkontraktoekonomi-2', BLOCK],
  // Marks that came along
  ['{base}2019-04/resultatkontrakt/oekonomi-2.', BLOCK],
  ['{base}2019-04/resultatkontrakt/oekonomi-2,', BLOCK],
  ['{base}2019-04/resultatkontrakt/oekonomi-2).', BLOCK],
  ['{base}2019-04/resultatkontrakt/oekonomi-2%3E', BLOCK],
  ['{base}2019-04/resultatkontrakt/oekonomi-2%C2%AB.', BLOCK],
  ['{base}2019-04/resultatkontrakt/oekonomi-2./', BLOCK],
  ['{base}2019-04/resultatkontrakt/%23oekonomi-2%22', BLOCK],
  ["{base}2019-04/resultatkontrakt/%23oekonomi-2'", BLOCK],
  ['{base}2019-04/resultatkontrakt/)', CONTRACT],
  ['{base}2019-04/resultatkontrakt/%5D;', CONTRACT],
  ['{base}2019-04/resultatkontrakt/:', CONTRACT],
  ['{base}%C2%BB2019-04/resultatkontrakt/%C2%AB', CONTRACT],
  ['{base}2019-04/3.2.', '2019-04/3.2/'],
  ['{base}2019-04/3.2/1/.', '2019-04/3.2/1/'],
  ['{base}2019-04/3.2/1),', '2019-04/3.2/1/'],
  // Cut tails
  ['{base}2019-04/resultatk', CONTRACT],
  ['{base}2019-04/resultatkontrak/', CONTRACT],
  ['{base}2019-04/resultatkontr%E2%80%A6', CONTRACT],
  ['{base}2019-04/eu-', '2019-04/eu-kontor/'],
  ['{base}2019', '2019-04/'],
  ['{base}kilde/2019-04/resultat', 'kilde/2019-04/resultatkontrakt/'],
  ['{base}gengivelse/ci', 'gengivelse/citat/'],
  ['{base}2019-04/resultatkontrakt/%23oekon', `${CONTRACT}#oekonomi`],
  ['{base}2019-04/resultatkontrakt/oekonomi-', `${CONTRACT}#oekonomi`],
  ['{base}2019-04/resultatkontrakt/kommune-ski', `${CONTRACT}#kommune-skive`],
  ['{base}2019-04/resultatkontrakt/%2', CONTRACT],
  ['{base}2019-04/resultatkontrakt/%', CONTRACT],
  ['{base}2019-04/resultatkontrakt/kommune-sams%C3', `${CONTRACT}#kommune-samsoe`],
  ['{base}2019-04/resultatkontrakt/%23kommune-sk', CONTRACT],
  ['{base}2019-04/resultatkontrakt/%23oekonomi-2-7', BLOCK],
  ['{base}2019-04/resultatkontrakt/oekonomi-2/vis', BLOCK],
  ['{base}so', 'soeg/'],
  // Danish letters, whole and broken
  ['{base}2019-04/resultatkontrakt/%C3%B8konomi-2', BLOCK],
  ['{base}2019-04/resultatkontrakt/økonomi-2', BLOCK],
  ['{base}2019-04/resultatkontrakt/Økonomi-2', BLOCK],
  ['{base}2019-04/resultatkontrakt/%F8konomi-2', BLOCK],
  ['{base}2019-04/resultatkontrakt/%D8konomi-2', BLOCK],
  ['{base}2019-04/resultatkontrakt/%C3%83%C2%B8konomi-2', BLOCK],
  ['{base}2019-04/resultatkontrakt/Ã¸konomi-2', BLOCK],
  ['{base}2019-04/resultatkontrakt/Ã˜konomi-2', BLOCK],
  ['{base}2019-04/resultatkontrakt/%C3%83%C2%98konomi-2', BLOCK],
  ['{base}2019-04/resultatkontrakt/ÃƒÂ¸konomi-2', BLOCK],
  ['{base}2019-04/resultatkontrakt/%25C3%25B8konomi-2', BLOCK],
  ['{base}2019-04/resultatkontrakt/%2523%25C3%2583%25C2%25B8konomi-2', BLOCK],
  ['{base}2019-04/resultatkontrakt/okonomi-2', BLOCK],
  ['{base}2019-04/resultatkontrakt/forstaelsesramme', `${CONTRACT}#forstaaelsesramme`],
  ['{base}2019-04/resultatkontrakt/m%C3%A5l-1', `${CONTRACT}#maal-1`],
  ['{base}2019-04/resultatkontrakt/ma%CC%8Al-1', `${CONTRACT}#maal-1`],
  ['{base}2019-04/resultatkontrakt/m%E5l-1-m%E5l', `${CONTRACT}#maal-1-maal`],
  ['{base}2019-04/sundhedsaftale/%C3%86ldre-1', '2019-04/sundhedsaftale/#aeldre-1'],
  [
    '{base}2019-04/sundhedsaftale/%23t%C3%A6t-p%C3%A5-borgeren',
    '2019-04/sundhedsaftale/#taet-paa-borgeren',
  ],
  ['{base}2019-04/st%C3%B8tte-kkr/', '2019-04/stoette-kkr/'],
  ['{base}2019-04/st%C3%B8tte-region/#afsnit-1', '2019-04/stoette-region/#afsnit-1'],
  ['{base}s%C3%B8g/', 'soeg/'],
  ['{base}sog/', 'soeg/'],
  // Capitals
  ['{base}2019-04/Resultatkontrakt/', CONTRACT],
  ['{base}2019-04/RESULTATKONTRAKT/#OEKONOMI-2', BLOCK],
  ['{base}Om/', 'om/'],
  // Slashes
  ['{base}2019-04//resultatkontrakt/', CONTRACT],
  ['{base}/2019-04/resultatkontrakt//', CONTRACT],
  ['{base}2019-04/resultatkontrakt//oekonomi-2', BLOCK],
  ['{base}2019-04%5Cresultatkontrakt%5C', CONTRACT],
  ['{base}2019-04%2Fresultatkontrakt%2F%23oekonomi-2', BLOCK],
  ['{base}2019-04resultatkontrakt/', CONTRACT],
  ['{base}2019-04/resultatkontrakt', CONTRACT],
  // Hyphens, spaces and what cannot be seen
  ['{base}2019-04/eukontor/', '2019-04/eu-kontor/'],
  ['{base}2019-04/eu%E2%80%93kontor/', '2019-04/eu-kontor/'],
  ['{base}2019-04/eu_kontor/', '2019-04/eu-kontor/'],
  ['{base}2019-04/resultat%C2%ADkontrakt/', CONTRACT],
  ['{base}2019-04/resultat-%0D%0Akontrakt/', CONTRACT],
  ['{base}2019-04/resultat%0Akontrakt/%23oeko%20nomi-2', BLOCK],
  ['{base}2019-04/resultatkontrakt/%E2%80%8Boekonomi-2%E2%80%8B', BLOCK],
  ['{base}2019-04/resultatkontrakt/%20', CONTRACT],
  ['{base}%EF%BB%BF2019-04/resultatkontrakt/', CONTRACT],
  ['{base}2019-04/resultatkontrakt/%23opgaver-1%20-1', `${CONTRACT}#opgaver-1-1`],
  ['{base}2019-04/resultatkontrakt/opgaver1-1', `${CONTRACT}#opgaver-1-1`],
  ['{base}2019-04/resultatkontrakt/opgaver11', `${CONTRACT}#opgaver-11`],
  // What stands before and after
  ['{base}2019-04/resultatkontrakt/index.html', CONTRACT],
  ['{base}2019-04/resultatkontrakt/INDEX.HTM#oekonomi-2', BLOCK],
  ['{base}2019-04/resultatkontrakt.html#oekonomi-2', BLOCK],
  ['{base}index.html', ''],
  ['{base}2019-04/resultatkontrakt/oekonomi-2?utm_source=brev&utm_medium=mail', BLOCK],
  ['{base}2019-04/Resultatkontrakt/?fbclid=x#oekonomi-2', BLOCK],
  ['{base}2019-04/resultatkontrakt/%23oekonomi-2?utm_source=brev', BLOCK],
  ['{base}om/&data=05%7C02', 'om/'],
  ['{base}2019-04/resultatkontrakt/%3Futm_source=brev', CONTRACT],
  ['/2019-04/resultatkontrakt/%23oekonomi-2', BLOCK],
  ['{base}papirer/moeder/2019-04/resultatkontrakt/', CONTRACT],
  ['{base}moeder/2019-04/resultatkontrakt/', CONTRACT],
  ['{base}https://moeder.example{base}2019-04/resultatkontrakt/#oekonomi-2', BLOCK],
  ['{base}https:/moeder.example{base}2019-04/resultatkontrakt/#oekonomi-2', BLOCK],
  ['{base}%3Chttps://moeder.example{base}2019-04/resultatkontrakt/%3E', CONTRACT],
  // Wrapped by a mail filter
  [`{base}${WRAPPER}${WRAPPED}${MORE}`, BLOCK],
  [`{base}2019-04/?url=${WRAPPED}${MORE}`, BLOCK],
  [
    `{base}${encodeURIComponent(WRAPPER)}${encodeURIComponent(WRAPPED)}${encodeURIComponent(MORE)}`,
    BLOCK,
  ],
  [`{base}${WRAPPER}${encodeURIComponent(`${WRAPPER}${WRAPPED}${MORE}`)}${MORE}`, BLOCK],
  [
    `{base}link?url=https%3A%2F%2Fmoeder.example{escaped base}2019-04%2Feu-kontor%2F`,
    '2019-04/eu-kontor/',
  ],
  // Damaged in more ways than one
  ['{base}2019-04//Resultatkontrakt/%2523%25C3%2598konomi-2).', BLOCK],
  [
    '{base}2019-04/resultatkontrakt/%23Kommune-Ringk%C3%83%C2%B8bing-Skjern%C2%BB',
    `${CONTRACT}#kommune-ringkoebing-skjern`,
  ],
] as const;

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
