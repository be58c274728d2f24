import type { Server } from 'node:http';
import { type AddressInfo, connect } from 'node:net';

/**
 * Asks as no browser would: the target goes over the wire as it stands. In HTTP/1.0, so that the
 * body comes as it stands too.
 */
export function ask(server: Server, target: string, { method = 'GET', headers = {} } = {}) {
  return new Promise<{ status: number; headers: Record<string, string>; body: string }>(
    (resolve, reject) => {
      const { port } = server.address() as AddressInfo;
      let text = '';
      const lines = { host: 'localhost', connection: 'close', ...headers };
      const head = Object.entries(lines).map(([name, value]) => `${name}: ${value}\r\n`);
      connect(port, '127.0.0.1')
        .setEncoding('utf8')
        .on('error', reject)
        .on('data', (chunk) => {
          text += chunk;
        })
        .on('close', () => resolve(readAnswer(text)))
        .write(`${method} ${target} HTTP/1.0\r\n${head.join('')}\r\n`);
    },
  );
}

function readAnswer(text: string) {
  const [head = '', body = ''] = text.split('\r\n\r\n');
  const [first = '', ...lines] = head.split('\r\n');
  const headers = lines.map((line) => line.split(': '));
  return {
    status: Number(first.split(' ')[1]),
    headers: Object.fromEntries(
      headers.map(([name = '', value = '']) => [name.toLowerCase(), value]),
    ),
    body,
  };
}
