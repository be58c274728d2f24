import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';

const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
};

/**
 * Serves a folder of files the way a plain web host does: `/x` → `/x/`, and 404.html when nothing is there.
 * Resolves to the listening server; rejects when the port is taken.
 */
export function serve({ root, port, base = '/' }) {
  const server = createServer((request, response) => {
    const { pathname, search } = new URL(request.url, 'http://localhost');
    const found = findFile(root, base, pathname);
    if (found === 'folder') {
      response.writeHead(301, { location: `${pathname}/${search}` }).end();
      return;
    }
    const file = found ?? join(root, '404.html');
    const body = createReadStream(file);
    body.once('open', () => {
      response.writeHead(found ? 200 : 404, {
        'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
      });
      body.pipe(response);
    });
    body.once('error', () => response.writeHead(404).end());
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve(server));
  });
}

/** The file behind a path, `'folder'` when only the final slash is missing, or nothing. */
function findFile(root, base, pathname) {
  if (!pathname.startsWith(base)) return undefined;
  const path = normalize(join(root, safeDecode(pathname.slice(base.length))));
  if (path !== root && !path.startsWith(root + sep)) return undefined;
  if (!pathname.endsWith('/')) {
    if (existsSync(path) && statSync(path).isFile()) return path;
    return existsSync(join(path, 'index.html')) ? 'folder' : undefined;
  }
  const index = join(path, 'index.html');
  return existsSync(index) ? index : undefined;
}

function safeDecode(path) {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
