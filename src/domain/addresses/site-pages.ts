/**
 * The overviews of the site and what they are called, by path without the base, in the order in
 * which menus list them.
 */
export const OVERVIEWS = {
  '/kommuner/': 'Kommuner',
  '/organisationer/': 'Organisationer',
  '/programmer/': 'Programmer og aftaler',
  '/maal/': 'Mål',
  '/tidslinje/': 'Tidslinje',
  '/sager/': 'Sager',
  '/henvisninger/': 'Henvisninger',
  '/soeg/register/': 'Register A–Å',
  '/data/': 'Data',
} as const satisfies Readonly<Record<`/${string}/`, string>>;

/** Pages that belong together, by path without the base: each shows the others beside it. */
export const SECTIONS = {
  'Slå op': {
    '/soeg/register/': OVERVIEWS['/soeg/register/'],
    '/kommuner/': OVERVIEWS['/kommuner/'],
    '/organisationer/': OVERVIEWS['/organisationer/'],
    '/programmer/': OVERVIEWS['/programmer/'],
    '/sager/': OVERVIEWS['/sager/'],
    '/henvisninger/': OVERVIEWS['/henvisninger/'],
  },
  'Om siden': {
    '/om/': 'Om Mødebilag',
    '/gengivelse/': 'Sådan er teksten gengivet',
    '/gengivelse/citat/': 'Findes citatet?',
  },
} as const satisfies Readonly<Record<string, Readonly<Record<`/${string}/`, string>>>>;

/** What the menu at the top of every page leads to, by path without the base. */
export const MENU = {
  '/': 'Bilag',
  '/kommuner/': OVERVIEWS['/kommuner/'],
  '/maal/': OVERVIEWS['/maal/'],
  '/tidslinje/': OVERVIEWS['/tidslinje/'],
  '/soeg/register/': 'Slå op',
  '/data/': OVERVIEWS['/data/'],
} as const satisfies Readonly<Record<`/${string}`, string>>;

/**
 * What each overview tells, in one sentence, and what else a reader may ask for who means it:
 * search knows it by its name and these words.
 */
export const ABOUT_OVERVIEWS = {
  '/kommuner/': {
    tells: 'De kommuner, bilagene handler om: hvad hver af dem betaler, og hvor den nævnes.',
    also: [],
  },
  '/organisationer/': {
    tells: 'Organisationer, myndigheder, råd og fonde, som bilagene nævner, og hvor.',
    also: [],
  },
  '/programmer/': {
    tells: 'Programmer, ordninger, aftaler og rapporter, som bilagene nævner, og hvor.',
    also: ['programmer', 'aftaler', 'ordninger'],
  },
  '/maal/': {
    tells:
      'Målene i resultatkontrakterne side om side: tal, metode, hvem der måler, ' +
      'og hvornår de er opfyldt, med papirernes egne ord.',
    also: ['resultatmål'],
  },
  '/tidslinje/': {
    tells: 'Frister, møder og andre datoer i bilagene, hver med det sted, den står.',
    also: ['frister', 'tidsfrister', 'deadline', 'datoer', 'hvornår', 'tidsplan'],
  },
  '/sager/': {
    tells: 'Sagsnumre og dokumentnumre i bilagene, hvis de er, og hvilket bilag de står i.',
    also: ['sagsnumre', 'dokumentnumre'],
  },
  '/henvisninger/': {
    tells:
      'Alt, hvad bilagene henviser til: hvor henvisningen fører hen, ' +
      'eller hvorfor den ikke fører nogen steder hen.',
    also: ['litteratur'],
  },
  '/soeg/register/': {
    tells: 'Kommuner, organisationer og emner i bilagene fra A til Å, og hvor de nævnes.',
    also: ['register'],
  },
  '/data/': {
    tells: 'Bilagenes tabeller, målene og en liste over alle bilag, til at hente som CSV og JSON.',
    also: ['tabeller', 'regneark', 'datasæt'],
  },
} as const satisfies Readonly<
  Record<keyof typeof OVERVIEWS, { readonly tells: string; readonly also: readonly string[] }>
>;
