const PAPER = 'src/content/2025-05/lampeplan.mdx';
const PICTURE = 'src/content/2025-05/figures/lamper.png';

const replace = (from: string, to: string) => (bytes: Buffer) =>
  bytes.toString('utf8').replace(from, to);

/** In figures that were received. */
export const IN_FIGURES = [
  {
    name: 'a figure without words for who does not see it',
    file: PAPER,
    edit: replace(', alt: Ni lamper på rad ved en kaj.', ''),
    says: `${PAPER}: linje 16, figures.0.alt: feltet mangler; `,
  },
  {
    name: 'a picture that is not there',
    file: PAPER,
    edit: replace('lamper.png', 'lampe.png'),
    says:
      `${PAPER}: linje 16, file: »lampe.png« findes ikke i src/content/2025-05/figures. ` +
      'Mente du »lamper.png«?',
  },
  {
    name: 'a picture that is too large',
    file: PICTURE,
    edit: (bytes: Buffer) => Buffer.concat([bytes, Buffer.alloc(500_000)]),
    says: `${PAPER}: linje 16, file: »lamper.png« fylder 501 kB; højst 500. Gem det mindre`,
  },
  {
    name: 'a drawing that is no picture',
    file: PICTURE,
    edit: () => '<svg xmlns="http://www.w3.org/2000/svg"/>',
    says: `${PAPER}: linje 16, file: »lamper.png« er hverken PNG eller JPEG. Gem billedet som PNG.`,
  },
  {
    name: 'a figure that is not in the text',
    file: PAPER,
    edit: replace('<Figure id="figur-1">Figur 1. Lamperne ved kajen</Figure>', ''),
    says: `${PAPER}: linje 16, id: »figur-1« står 0 gange i teksten. Skriv <Figure id="figur-1" />`,
  },
  {
    name: 'a figure that is not told of',
    file: PAPER,
    edit: replace('<Figure id="figur-1">', '<Figure id="figur-2">'),
    says: `${PAPER}:22:1 figuren »figur-2« findes ikke. Skriv den øverst i filen: figures: `,
  },
];
