import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { pictureFault } from '../../domain/data/picture.ts';
import type { ContentFault } from '../../domain/papers/content-error.ts';
import type { MeetingFiles } from '../../domain/papers/meeting-faults.ts';
import { askMeant } from '../../domain/text/spelling.ts';

/**
 * Figures of a meeting's papers that are not there, are no pictures, are too large or stand nowhere
 * in the text, and pictures that no paper shows.
 */
export function checkFigures({ id, slugs, appendices }: MeetingFiles): ContentFault[] {
  const folder = `src/content/${id}/figures`;
  const files = globSync(`${folder}/*`).map((file) => basename(file));
  const shown = new Set<string>();
  const faults = appendices.flatMap(({ slug, data: { figures = [] } }) => {
    const paper = `src/content/${id}/${slug}.mdx`;
    const text = readFileSync(paper, 'utf8');
    return figures.flatMap((figure) => {
      shown.add(figure.file);
      const tell = (message: string, hint: string) => [{ file: paper, message, hint }];
      if (!files.includes(figure.file))
        return tell(
          `file: »${figure.file}« findes ikke i ${folder}.`,
          `${askMeant(figure.file, files)}Læg billedet dér, eller ret navnet. ` +
            'Fulgte det ikke med, så skriv > [!FIGUR #figur-1] i stedet.',
        );
      const fault = pictureFault(figure.file, readFileSync(`${folder}/${figure.file}`));
      if (fault) return tell(`file: ${fault}`, 'Ret det, og byg igen.');
      const uses = text.split(`<Figure id="${figure.id}"`).length - 1;
      if (uses === 1) return [];
      return tell(
        `id: »${figure.id}« står ${uses} gange i teksten.`,
        `Skriv <Figure id="${figure.id}" /> én gang, dér hvor figuren er trykt.`,
      );
    });
  });
  const isAllKnown = faults.length === 0 && appendices.length === slugs.length;
  const strays = isAllKnown ? files.filter((file) => !shown.has(file)) : [];
  return [
    ...faults,
    ...strays.map((file) => ({
      file: `${folder}/${file}`,
      message: 'billedet står i intet papir.',
      hint: 'Skriv det under figures øverst i papiret, eller fjern det.',
    })),
  ];
}
