/** An author's mistake in the content: where it is, what was expected, and what to type instead. */
export interface ContentFault {
  /** Relative to the project's root. */
  readonly file: string;
  /** In Danish, for the editor: what was found and what was expected. */
  readonly message: string;
  /** What to type. */
  readonly hint: string;
}

/** A fault that stops whoever meets it. */
export class ContentError extends Error {
  override name = 'ContentError';
  readonly fault: ContentFault;

  /**
   * @param message what was found and what was expected, in Danish, for the editor
   * @param place `file` relative to the project root and the `hint`: what to type
   */
  constructor(
    message: string,
    { file, hint, cause }: { file: string; hint: string; cause?: unknown },
  ) {
    super(formatFault({ file, message, hint }), { cause });
    this.fault = { file, message, hint };
    // Where in the code it was found tells an editor nothing.
    this.stack = '';
  }

  /**
   * Astro looks for English words in what this gives, and adds a hint of its own when it finds
   * `document` in a field's name.
   */
  override toString(): string {
    return this.name;
  }
}

/** Throws the first of the faults, if there is one. */
export function throwFirst([fault]: readonly ContentFault[]) {
  if (fault) throw new ContentError(fault.message, fault);
}

/**
 * A fault in one line:
 * `src/content/2019-04/eu-kontor.mdx: related: »…« findes ikke. Skriv et af: …`
 */
export function formatFault({ file, message, hint }: ContentFault): string {
  return `${file}: ${message} ${hint}`;
}
