import type { Arrival } from './arrivals.ts';

const CONTRACT = '2019-04/resultatkontrakt/';
const BLOCK = `${CONTRACT}#oekonomi-2`;
const NOWHERE = { offers: [] };

/** Addresses below the base that are not there, by kind of damage. */
export const LOST = {
  'a Danish ending': [
    ['2019-04/resultatkontrakten/', CONTRACT],
    ['2019-04/resultatkontraktens/#oekonomi-2', BLOCK],
    ['2019-04/resultatkontrakts', CONTRACT],
    ['2019-04/sundhedsaftalen/', '2019-04/sundhedsaftale/'],
    ['2019-04/eu-kontoret/afsnit-1', '2019-04/eu-kontor/#afsnit-1'],
    ['soegningen/', NOWHERE],
  ],
  'a meeting left out': [
    ['resultatkontrakt/', CONTRACT],
    ['resultatkontrakt/#oekonomi-2', BLOCK],
    ['resultatkontrakten/%23Oekonomi-2.', BLOCK],
    ['3.2/1', '2019-04/3.2/1/'],
  ],
  'a month without its zero': [
    ['2019-4/resultatkontrakt/#oekonomi-2', BLOCK],
    ['2019/4/resultatkontrakten/', CONTRACT],
    ['2019/04/3.2/', '2019-04/3.2/'],
    ['201904/resultatkontrakt/', CONTRACT],
  ],
  'a tag stuck to the end': [
    ['2019-04/resultatkontrakt/%3C/a%3E', CONTRACT],
    ['2019-04/resultatkontrakt/%3Cbr%20/%3E', CONTRACT],
    ['2019-04/resultatkontrakt/oekonomi-2%3C/p', BLOCK],
    ['2019-04/resultatkontrakt/%22%3EKontrakten%3C/a%3E', CONTRACT],
    ['2019-04/resultatkontrakt/%22target=%22_blank', CONTRACT],
  ],
  'signs of HTML': [
    ['2019-04/st&oslash;tte-kkr/', '2019-04/stoette-kkr/'],
    ['2019-04/resultatkontrakt/&gt;', CONTRACT],
    ['2019-04/resultatkontrakt/%26quot%3B', CONTRACT],
  ],
  'doubled on the way': [
    ['2019-04/resultatkontrakt/https://moeder.example/2019-04/resultatkontrakt/', CONTRACT],
    ['2019-04/resultatkontrakt/2019-04/resultatkontrakt/', CONTRACT],
    ['2019-04/resultatkontrakt/](https://moeder.example/2019-04/resultatkontrakt/', CONTRACT],
    ['2019-04/resultatkontrakt/%23oekonomi-2%23oekonomi-2', BLOCK],
  ],
  'wrapped on the way': [
    ['2019-04/resultat=%0D%0Akontrakt/%23oekonomi-2', BLOCK],
    ['2019-04/resultatkontrakt/=23oekonomi-2', BLOCK],
    ['2019-04/resultatkontrakt/%20og%20bilag%202', CONTRACT],
    ['url?q=https%3A%2F%2Fmoeder.example%2F2019-04%2Fresultatkontrakt%2F&sa=D', CONTRACT],
    ['v2/url?u=https-3A__moeder.example_2019-2D04_resultatkontrakt_&d=DwM', CONTRACT],
    ['v3/__https://moeder.example/2019-04/resultatkontrakt/*oekonomi-2__;Iw!!x$', BLOCK],
    ['2019-04/resultatkontrakt/%7CKontrakten%3E', CONTRACT],
  ],
  'a search that is asked elsewhere': [
    ['Soeg/?q=skive&utm_source=brev', 'soeg/?q=skive'],
    ['soeg/%3Fq=skive', 'soeg/?q=skive'],
    ['soeg/index.php?q=skive&amp;bilag=x', 'soeg/?q=skive&bilag=x'],
  ],
  'a place that is only likely': [
    [
      '2019-04/resultatkontrakt/%23kommune-sk',
      { offers: ['kommune-skanderborg', 'kommune-skive'] },
    ],
    ['2019-04/resultatkontrakt/%23oekonomien', { offers: ['oekonomi'] }],
  ],
} as const satisfies Readonly<Record<string, readonly Arrival[]>>;
