/** An author's mistake in the content: says where it is, what was expected and what to type instead. */
export class ContentError extends Error {
  override name = 'ContentError';

  /**
   * @param message what was found and what was expected, in Danish, for the editor
   * @param place `file` relative to the project root and the `hint`: what to type
   */
  constructor(
    message: string,
    { file, hint, cause }: { file: string; hint: string; cause?: unknown },
  ) {
    super(`${file}: ${message} ${hint}`, { cause });
  }
}
