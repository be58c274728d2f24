/** What of a request says who asks. */
export interface Asking {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
}

/** The header that a page of the desk proves itself with. */
const TOKEN_HEADER = 'x-desk';

/**
 * Why a request is not answered; nothing when it may be. Another site could reach the desk through
 * the editor's browser: by a name of its own that leads here, by a form, or by an image.
 */
export function refusal(
  { method, path, headers }: Asking,
  { port, token }: { readonly port: number; readonly token: string },
): string | undefined {
  // A browser leaves out the port of the web.
  const at = port === 80 ? '' : `:${port}`;
  const hosts = [`127.0.0.1${at}`, `localhost${at}`];
  if (!hosts.includes(String(headers['host'])))
    return 'Redaktionens bord svarer kun på sin egen adresse.';
  const isRead = method === 'GET' || method === 'HEAD';
  const origin = headers['origin'];
  if (origin !== undefined && !hosts.some((host) => origin === `http://${host}`))
    return 'Redaktionens bord svarer kun sine egne sider.';
  const from = headers['sec-fetch-site'];
  const isOther = from !== undefined && from !== 'same-origin' && from !== 'none';
  // A link from elsewhere may lead to the first page, and to nothing that is kept.
  if (isOther && (!isRead || path !== '/')) return 'Redaktionens bord svarer kun sine egne sider.';
  if (isRead) return undefined;
  if (origin === undefined) return 'Redaktionens bord svarer kun sine egne sider.';
  return headers[TOKEN_HEADER] === token ? undefined : STALE;
}

/** What a page is told whose desk was started anew: it asks for the new token, and tries again. */
export const STALE = 'Redaktionens bord er startet igen.';
