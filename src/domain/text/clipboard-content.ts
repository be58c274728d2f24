/** What is put on the clipboard: the same as rich text and as plain. */
export interface ClipboardContent {
  readonly html: string;
  readonly text: string;
}
