import { escapeHtml } from '../text/html.ts';

/** What a mail address shows before it sends its reader on. */
export interface MailPage {
  /** `Resultatkontrakt › 6. Økonomi › Skive` */
  readonly title: string;
  /** The first words of the block. */
  readonly quote: string;
  /** The meeting, for the crumbs. */
  readonly meeting: string;
  /** The block on its page, base included; nothing when the words are withdrawn. */
  readonly to: string | undefined;
  /** The paper's full address, when the site's is known. */
  readonly canonical: string | undefined;
}

/**
 * The tiny page behind a mail address: made for previews in mail and chat, forwards without script,
 * and shows a link where that is blocked.
 */
export function renderMailPage({ title, quote, meeting, to, canonical }: MailPage): string {
  const [name, text] = [escapeHtml(title), escapeHtml(quote)];
  const head = [
    '<meta charset="utf-8">',
    // A browser asks for the site's icon on every page, and reports when that is forbidden.
    `<meta http-equiv="content-security-policy" content="default-src 'none';img-src 'self'">`,
    '<meta name="viewport" content="width=device-width">',
    '<meta name="color-scheme" content="light dark">',
    `<title>${name}</title>`,
    `<meta name="description" content="${text}">`,
    '<meta name="robots" content="noindex">',
    canonical ? `<link rel="canonical" href="${escapeHtml(canonical)}">` : '',
    to ? `<meta http-equiv="refresh" content="0;url=${escapeHtml(to)}">` : '',
    '<meta property="og:type" content="article">',
    '<meta property="og:site_name" content="Mødebilag">',
    '<meta property="og:locale" content="da_DK">',
    `<meta property="og:title" content="${name}">`,
    `<meta property="og:description" content="${text}">`,
    '<meta name="twitter:card" content="summary">',
  ];
  const link = to ? `<p><a href="${escapeHtml(to)}">Gå til stedet</a></p>` : '';
  const body = `<p>${escapeHtml(meeting)}</p><h1>${name}</h1><p>${text}</p>${link}`;
  return (
    `<!DOCTYPE html><html lang="da"><head>${head.join('')}</head>` +
    `<body><main>${body}</main></body></html>`
  );
}
