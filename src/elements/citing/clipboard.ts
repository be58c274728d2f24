import type { ClipboardContent } from '../../domain/text/clipboard-content.ts';

/**
 * Copies, and returns what there is to tell: `done`, or else what to copy by hand, in full unless
 * `shown` is given.
 */
export async function copy(
  content: ClipboardContent,
  done: string,
  shown = content.text,
): Promise<string> {
  try {
    await writeClipboard(content);
    return done;
  } catch (error) {
    console.error('clipboard:', error);
    return `Browseren lod os ikke kopiere. Her er det: ${shown}`;
  }
}

/**
 * Puts rich and plain text on the clipboard together, by the older way where the newer one is
 * missing, as on plain http.
 */
async function writeClipboard({ html, text }: ClipboardContent) {
  if (navigator.clipboard && 'ClipboardItem' in window) {
    const blob = (type: string, content: string) => new Blob([content], { type });
    const item = new ClipboardItem({
      'text/html': blob('text/html', html),
      'text/plain': blob('text/plain', text),
    });
    return navigator.clipboard.write([item]);
  }
  const fill = (event: ClipboardEvent) => {
    event.preventDefault();
    event.clipboardData?.setData('text/html', html);
    event.clipboardData?.setData('text/plain', text);
  };
  document.addEventListener('copy', fill, { once: true });
  const isCopied = document.execCommand('copy');
  document.removeEventListener('copy', fill);
  if (!isCopied) throw new Error('copying is not allowed');
}
