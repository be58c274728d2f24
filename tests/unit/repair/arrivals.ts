/**
 * Where a damaged address leads: to a place, with its query and its text directive; or it stays,
 * and offers places, or none.
 */
export type Arrival = readonly [
  address: string,
  to: string | { readonly offers: readonly string[] },
];

const CONTRACT = '2019-04/resultatkontrakt/';
const SERVICE = '2019-04/erhvervsservice/';
const BLOCK = `${CONTRACT}#oekonomi-2`;
const NOTE = `${SERVICE}#fodnote-7`;
const TABLE = 'fordelingsnoegle';
const SORTED = `${TABLE}.sorter=-amount`;
const PICKED = `${TABLE}.valgte=kommune-skive`;
const NOWHERE = { offers: [] };

/**
 * Addresses below the base of pages that exist, by kind of damage; the first of each kind is tried
 * in a browser too.
 */
export const ON_PAGES = {
  'marks of the sentence': [
    [`${BLOCK}.`, BLOCK],
    [`${BLOCK},`, BLOCK],
    [`${BLOCK};`, BLOCK],
    [`${BLOCK}...`, BLOCK],
    [`${NOTE})`, NOTE],
    [`${NOTE}).`, NOTE],
    [`${NOTE}[1]`, NOTE],
  ],
  'marks of a mail or a chat': [
    [`${CONTRACT}#"oekonomi-2"`, BLOCK],
    [`${NOTE}>`, NOTE],
    [`${NOTE}%3E`, NOTE],
    [`${CONTRACT}#»oekonomi-2«`, BLOCK],
    [`${CONTRACT}#_oekonomi-2_`, BLOCK],
    [`${BLOCK}**`, BLOCK],
    [`${BLOCK}|Økonomi>`, BLOCK],
  ],
  'capitals and Danish letters': [
    [`${CONTRACT}#%C3%B8konomi-2`, BLOCK],
    [`${CONTRACT}#Oekonomi-2`, BLOCK],
    [`${CONTRACT}#ØKONOMI-2`, BLOCK],
    [`${CONTRACT}#%25C3%25B8konomi-2`, BLOCK],
    [`${CONTRACT}#Ã¸konomi-2`, BLOCK],
    [`${CONTRACT}#%F8konomi-2`, BLOCK],
    [`${CONTRACT}#&oslash;konomi-2`, BLOCK],
    [`${CONTRACT}#ma\u030al-1`, `${CONTRACT}#maal-1`],
  ],
  'what cannot be seen, and blanks': [
    [`${CONTRACT}#oeko\u200bnomi-2`, BLOCK],
    [`${CONTRACT}#oeko\u00adnomi-2`, BLOCK],
    [`${BLOCK}%20`, BLOCK],
    [`${BLOCK}%0D%0A`, BLOCK],
    [`${CONTRACT}#oekonomi 2`, BLOCK],
  ],
  'written otherwise': [
    [`${CONTRACT}#oekonomi_2`, BLOCK],
    [`${CONTRACT}#oekonomi–2`, BLOCK],
    [`${CONTRACT}#oekonomi2`, BLOCK],
    [`${SERVICE}#fodnote-07`, NOTE],
    [`${CONTRACT}#%23oekonomi-2`, BLOCK],
  ],
  'escapes of mail': [
    [`${CONTRACT}#oeko=nomi-2`, BLOCK],
    [`${CONTRACT}#oekonomi=2D2`, BLOCK],
    [`${BLOCK}=20`, BLOCK],
    [`${BLOCK}=`, BLOCK],
  ],
  'more than the address': [
    [`${BLOCK} og de to næste`, BLOCK],
    [`${BLOCK}.Se også bilag 2`, BLOCK],
    [`${BLOCK}">Økonomi</a>`, BLOCK],
    [`${BLOCK}</a>`, BLOCK],
    [`${BLOCK}<br>`, BLOCK],
    [`${BLOCK}?utm_source=brev`, BLOCK],
    [`${BLOCK}&fbclid=x`, BLOCK],
  ],
  doubled: [
    [`${BLOCK}#oekonomi-2`, BLOCK],
    [`${BLOCK}oekonomi-2`, BLOCK],
    [`${BLOCK}https://moeder.example/${BLOCK}`, BLOCK],
    [`${CONTRACT}#https://moeder.example/${BLOCK}`, BLOCK],
  ],
  'a text directive that is broken': [
    [`${BLOCK}%3A~%3Atext=faktureres`, `${BLOCK}:~:text=faktureres`],
    [`${CONTRACT}#Oekonomi-2%3A%7E%3Atext%3Dfaktureres`, `${BLOCK}:~:text=faktureres`],
    [`${BLOCK}:~`, BLOCK],
    [`${BLOCK}%3A~%3Atex`, BLOCK],
  ],
  'cut short': [
    [`${CONTRACT}#oekonom`, `${CONTRACT}#oekonomi`],
    [`${CONTRACT}#kommune-ski`, `${CONTRACT}#kommune-skive`],
    [`${CONTRACT}#oekonomi-`, `${CONTRACT}#oekonomi`],
    [`${CONTRACT}#kommune-sams%C3`, `${CONTRACT}#kommune-samsoe`],
  ],
  'only likely': [
    [`${CONTRACT}#kommune-sk`, { offers: ['kommune-skanderborg', 'kommune-skive'] }],
    [`${CONTRACT}#oekonomi-2-7`, { offers: ['oekonomi-2'] }],
    [`${CONTRACT}#oekonomien`, { offers: ['oekonomi'] }],
    [`${CONTRACT}#skive`, { offers: ['kommune-skive'] }],
    [`${CONTRACT}#oekonmi-2`, { offers: ['oekonomi-2'] }],
  ],
  'nothing near': [
    [`${CONTRACT}#findes-ikke`, NOWHERE],
    [`${CONTRACT}#v%C3%A6rdier%20x`, NOWHERE],
  ],
  'a view of a table': [
    [
      `${CONTRACT}?${SORTED}&amp;${PICKED}#oekonomi-3`,
      `${CONTRACT}?${SORTED}&${PICKED}#oekonomi-3`,
    ],
    [`${CONTRACT}?${SORTED}&amp;amp;${PICKED}`, `${CONTRACT}?${SORTED}&${PICKED}`],
    [`${CONTRACT}?${SORTED}%26amp%3B${PICKED}`, `${CONTRACT}?${SORTED}&${PICKED}`],
    [`${CONTRACT}?${SORTED}&${PICKED}.`, `${CONTRACT}?${SORTED}&${PICKED}`],
    [`${CONTRACT}?${SORTED}&${PICKED})`, `${CONTRACT}?${SORTED}&${PICKED}`],
    [`${CONTRACT}?${TABLE}.valgte=kommune-sk%0Aive`, `${CONTRACT}?${PICKED}`],
    [
      `${CONTRACT}?utm_source=x&amp;${PICKED}#Oekonomi-2`,
      `${CONTRACT}?utm_source=x&${PICKED}#oekonomi-2`,
    ],
  ],
  'a search': [
    [
      'soeg/?q=skive&amp;bilag=2019-04/resultatkontrakt',
      'soeg/?q=skive&bilag=2019-04/resultatkontrakt',
    ],
    [
      'soeg/?q=skive&bilag=2019-04/resultatkontrakt).',
      'soeg/?q=skive&bilag=2019-04/resultatkontrakt',
    ],
    ['soeg/?q=skive%22', 'soeg/?q=skive'],
    ['soeg/?q=skive%3E', 'soeg/?q=skive'],
    ['soeg/?q=3Dskive', 'soeg/?q=skive'],
    ['soeg/?q%3Dskive', 'soeg/?q=skive'],
    [
      'soeg/?q=skive?bilag=2019-04/resultatkontrakt',
      'soeg/?q=skive&bilag=2019-04/resultatkontrakt',
    ],
    ['soeg/?q=skivehttps://moeder.example/soeg/?q=skive', 'soeg/?q=skive'],
    ['soeg/?q=skive%3C/a%3E', 'soeg/?q=skive'],
    ['soeg/?q=%F8konomi', 'soeg/?q=%C3%B8konomi'],
  ],
  'a view of changes': [
    ['2019-04/sundhedsaftale/?vis=foreslaaet.', '2019-04/sundhedsaftale/?vis=foreslaaet'],
    ['2019-04/sundhedsaftale/?vis=foresl', '2019-04/sundhedsaftale/?vis=foreslaaet'],
    ['2019-04/sundhedsaftale/?vis=foer%3E', '2019-04/sundhedsaftale/?vis=foer'],
    ['2019-04/sundhedsaftale/?vis=3Dforeslaaet', '2019-04/sundhedsaftale/?vis=foreslaaet'],
    [
      '2019-04/sundhedsaftale/?utm_source=x&amp;vis=foer',
      '2019-04/sundhedsaftale/?utm_source=x&vis=foer',
    ],
  ],
} as const satisfies Readonly<Record<string, readonly Arrival[]>>;

/** What someone may write after the `#` or the `?` to get something run, or to get away. */
export const HOSTILE_FRAGMENTS = [
  'javascript:alert(1)',
  '//evil.example',
  '\\\\evil.example',
  'user@evil.example',
  '%2F%2Fevil.example%2F',
  'https://evil.example/',
  '<script>document.title=1</script>',
  '%3Cimg%20src=x%20onerror=document.title=1%3E',
  '"onfocus="document.title=1',
  '__proto__',
  'constructor',
  'hasOwnProperty',
  '%',
  '%ED%A0%80%00',
  'a'.repeat(50_000),
  '%25'.repeat(20_000),
  '#'.repeat(20_000),
  '&amp;'.repeat(20_000),
  '-'.repeat(20_000),
  'ab'.repeat(20_000),
] as const;
