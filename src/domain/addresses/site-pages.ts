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

/** What the menu at the top of every page leads to, by path without the base. */
export const MENU = {
  '/': 'Bilag',
  '/kommuner/': OVERVIEWS['/kommuner/'],
  '/maal/': OVERVIEWS['/maal/'],
  '/tidslinje/': OVERVIEWS['/tidslinje/'],
  '/soeg/register/': 'Slå op',
  '/data/': OVERVIEWS['/data/'],
} as const satisfies Readonly<Record<`/${string}`, string>>;
