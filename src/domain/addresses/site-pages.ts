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
