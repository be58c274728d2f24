/** The papers of the first meeting, by their slugs. */
export const PAPERS = [
  'stoette-kkr',
  'stoette-region',
  'eu-kontor',
  'resultatkontrakt',
  'erhvervsservice',
  'sundhedsaftale',
] as const;
