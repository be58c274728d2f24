import { ContentError } from '../../src/domain/papers/content-error.ts';

/** Why the desk does not do what it is asked, as a sentence for the editor. */
export class DeskError extends Error {
  override name = 'DeskError';
  readonly status: number;

  /** @param status the status of the HTTP answer */
  constructor(status: number, sentence: string, options?: ErrorOptions) {
    super(sentence, options);
    this.status = status;
  }
}

const SYSTEM: Readonly<Record<string, string>> = {
  ENOSPC: 'Disken er fuld. Gør plads, og gem igen: intet af det, du har skrevet, er tabt.',
  ERR_WORKER_OUT_OF_MEMORY:
    'Filen kræver mere hukommelse, end der må bruges. Del den, og hent delene ind hver for sig.',
  EROFS: 'Mappen kan kun læses. Flyt projektet til en mappe, I kan skrive i, og gem igen.',
  EACCES: 'Filen må ikke ændres. Se, om et andet program har den åben, og gem igen.',
  EPERM: 'Filen må ikke ændres. Se, om et andet program har den åben, og gem igen.',
  EBUSY: 'Filen er åben i et andet program. Luk den dér, og gem igen.',
};

/** What an editor is told of an error, with the file it is about. */
export function tellError(error: unknown): { status: number; file: string; sentence: string } {
  if (error instanceof DeskError)
    return { status: error.status, file: '', sentence: error.message };
  if (error instanceof ContentError) {
    const { file, message, hint } = error.fault;
    return { status: 422, file, sentence: `${message} ${hint}` };
  }
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const told = SYSTEM[code];
  if (told) return { status: 507, file: '', sentence: told };
  console.error(error);
  const sentence = 'Noget gik galt i programmet. Prøv igen; det, du har skrevet, er ikke tabt.';
  return { status: 500, file: '', sentence };
}
