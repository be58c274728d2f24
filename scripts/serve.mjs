import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';
import sirv from 'sirv';
import { basePath } from './lib/base-path.mjs';
import { TYPES } from './lib/serving.mjs';

/**
 * Serves a folder of files the way a plain web host does: `/x` → `/x/`, and 404.html when nothing
 * is there. Resolves to the listening server; rejects when the port is taken.
 */
export function serve({ root, port, base = '/' }) {
  const answer = answerFrom(resolve(root), basePath(base));
  return new Promise((resolve, reject) => {
    const server = createServer(answer);
    server.on('error', reject);
    server.listen(port, '127.0.0.1', () => resolve(server));
  });
}

/** Answers requests from a folder, whose pages stand below `base`. */
export function answerFrom(root, base) {
  const files = sirv(root, { dev: true, etag: true, extensions: [], setHeaders });
  const isFolder = (path) => {
    // On Windows an encoded backslash is a way out.
    const index = join(root, path, 'index.html');
    return index.startsWith(root + sep) && existsSync(index);
  };

  return (request, response) => {
    const url = parse(request.url);
    if (!url) return response.writeHead(400).end();
    if (!['GET', 'HEAD'].includes(request.method))
      return response.writeHead(405, { allow: 'GET, HEAD' }).end();

    const { pathname, search } = url;
    // A mail program may have written æøå in escapes of its own: the 404 page reads them.
    if (!isDecodable(pathname)) return missing(root, response);
    // With the slash, so that the base itself without its own is inside too.
    if (pathname.includes('//') || !`${pathname}/`.startsWith(base)) return missing(root, response);
    const path = pathname.slice(base.length - 1);
    request.url = path.endsWith('/') ? `${path}index.html` : path;
    // A whole file is a right answer to a range, and sirv breaks on some: bytes=5-2.
    delete request.headers.range;
    guard(response);
    files(request, response, () => {
      if (path.endsWith('/') || !isFolder(decodeURI(path))) missing(root, response);
      else response.writeHead(301, { location: `${pathname}/${search}` }).end();
    });
  };
}

/** What was asked for, `/x?y` or `http://host/x?y`; nothing when it cannot be read. */
function parse(target) {
  try {
    return new URL(target.startsWith('/') ? `http://localhost${target}` : target);
  } catch {
    return undefined;
  }
}

function isDecodable(pathname) {
  try {
    decodeURI(pathname);
    return true;
  } catch {
    return false;
  }
}

function setHeaders(response, path) {
  const type = TYPES[extname(path)];
  if (type) response.setHeader('content-type', type);
}

/** sirv leaves its file to itself: one that cannot be read ends the answer, not the process. */
function guard(response) {
  response.once('pipe', (file) => {
    file.once('error', () => response.destroy());
    response.once('close', () => file.destroy());
  });
}

async function missing(root, response) {
  const page = await readFile(join(root, '404.html')).catch(() => '');
  response.writeHead(404, { 'content-type': TYPES['.html'] }).end(page);
}
