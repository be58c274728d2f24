import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import { DeskError, tellError } from './desk-error.ts';
import { refusal, STALE } from './guard.ts';
import { helpPage } from './help.ts';
import { pageFile, startPage } from './page-files.ts';
import { showPreview } from './preview.ts';
import { type Asked, type Desk, ROUTES, type Route } from './routes.ts';

/** No file that is imported is heavier, together with those beside it. */
const MOST_BYTES = 100 * 2 ** 20;

const SECURITY = {
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; " +
    "connect-src 'self'; frame-src 'self'; base-uri 'none'; form-action 'none'; " +
    "frame-ancestors 'none'",
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'cache-control': 'no-store',
};

/** A desk that listens, and where. */
export interface StartedDesk {
  readonly server: Server;
  readonly address: string;
}

/**
 * Starts the editor's desk for the project in `root`, for this machine alone. Rejects when the port
 * is taken.
 * @param port 0 for any that is free
 */
export function startDesk(root: string, port: number): Promise<StartedDesk> {
  const token = randomBytes(24).toString('base64url');
  const desk = { root: resolve(root), token };
  return new Promise((started, failed) => {
    const server = createServer((request, response) => {
      const { port: own } = server.address() as AddressInfo;
      answer(desk, own, request, response).catch((error) => fail(response, error));
    });
    server.on('error', failed);
    server.listen(port, '127.0.0.1', () => {
      const { port: own } = server.address() as AddressInfo;
      started({ server, address: `http://127.0.0.1:${own}/` });
    });
  });
}

async function answer(
  desk: Desk,
  port: number,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { method = 'GET', headers } = request;
  const { url: asked = '/' } = request;
  // What cannot be an address of the desk leads to none of its pages.
  const url = URL.parse(asked.startsWith('//') ? `/.${asked}` : asked, 'http://desk');
  const path = url?.origin === 'http://desk' ? url.pathname : '';
  const refused = refusal({ method, path, headers }, { port, token: desk.token });
  if (refused === STALE) throw new DeskError(401, refused);
  if (refused) throw new DeskError(403, refused);
  if (path.startsWith('/forhaandsvisning/')) return showPreview(desk.root, request, response);
  for (const [name, value] of Object.entries(SECURITY)) response.setHeader(name, value);
  if (method === 'GET' && path === '/')
    return send(response, 'text/html; charset=utf-8', await startPage(desk.token));
  if (method === 'GET' && path === '/hjaelp')
    return send(response, 'text/html; charset=utf-8', await helpPage());
  const page = method === 'GET' ? await pageFile(path) : undefined;
  if (page) return send(response, page.type, page.body);
  const route = ROUTES.get(`${method} ${path}`);
  if (!route) throw new DeskError(404, 'Det findes ikke. Gå til forsiden, og vælg et møde.');
  const body = method === 'GET' ? new Uint8Array() : await readBody(request);
  const query = url?.searchParams ?? new URLSearchParams();
  const told: Asked = { query, headers, body };
  if (route.isLong) return tellLong(route, desk, told, response);
  const answered = await route.answer(desk, told, () => undefined);
  if (answered instanceof Uint8Array) return send(response, 'image/png', answered);
  send(response, 'application/json', JSON.stringify(answered ?? null));
}

/** Tells how long work goes, a sentence a line; what ends it is told in the last. */
async function tellLong(route: Route, desk: Desk, asked: Asked, response: ServerResponse) {
  response.writeHead(200, { 'content-type': 'application/x-ndjson' });
  const write = (line: unknown) => response.write(`${JSON.stringify(line)}\n`);
  try {
    write({ done: (await route.answer(desk, asked, (tell) => write({ tell }))) ?? null });
  } catch (error) {
    const { file, sentence } = tellError(error);
    write({ fault: { file, sentence } });
  }
  response.end();
}

function send(response: ServerResponse, type: string, body: string | Uint8Array) {
  response.writeHead(200, { 'content-type': type }).end(body);
}

function fail(response: ServerResponse, error: unknown) {
  const { status, file, sentence } = tellError(error);
  if (response.headersSent) return void response.destroy();
  // What is left of a request that was refused is not read.
  const headers = { 'content-type': 'application/json', connection: 'close' };
  response.writeHead(status, headers).end(JSON.stringify({ file, sentence }));
}

async function readBody(request: IncomingMessage): Promise<Uint8Array> {
  const tooMuch = new DeskError(413, 'Filerne fylder over 100 MB. Hent dem ind hver for sig.');
  if (Number(request.headers['content-length'] ?? 0) > MOST_BYTES) throw tooMuch;
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    // The stream of a request gives buffers, when it has no encoding.
    chunks.push(chunk as Buffer);
    size += (chunk as Buffer).length;
    if (size > MOST_BYTES) throw tooMuch;
  }
  return Buffer.concat(chunks);
}
