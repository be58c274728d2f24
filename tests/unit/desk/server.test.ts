import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { type IncomingHttpHeaders, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type StartedDesk, startDesk } from '../../../scripts/desk/server.ts';

const root = mkdtempSync(join(tmpdir(), 'moedebilag-desk-'));
const MEETING = '2025-08-27';
const PAPER = '---\ntitle: Brev\nsourceLines:\n  first: 1\n  last: 2\n---\n\nKære Karl\n';
let desk: StartedDesk;

beforeAll(async () => {
  for (const folder of [`src/content/${MEETING}`, 'src/content/not-a-meeting', `source/${MEETING}`])
    mkdirSync(join(root, folder), { recursive: true });
  put(`src/content/${MEETING}/brev.mdx`, PAPER);
  put(
    `src/content/${MEETING}/meeting.yaml`,
    `title: Havneudvalget\nsource: { file: source/${MEETING}/bilag.txt }\n`,
  );
  put(`source/${MEETING}/bilag.txt`, 'Kære Karl\n\nHilsen\n');
  put('hemmeligt.txt', 'hemmeligt');
  desk = await startDesk(root, 0);
});

afterAll(() => {
  desk.server.close();
  rmSync(root, { recursive: true });
});

test('it listens on this machine alone', () => {
  expect((desk.server.address() as AddressInfo).address).toBe('127.0.0.1');
});

test('its page may run its own scripts and nothing else', async () => {
  const { status, headers, body } = await ask('GET', '/');
  expect(status).toBe(200);
  expect(headers['content-security-policy']).toMatch(/^default-src 'none'; script-src 'self';/);
  expect(headers['content-security-policy']).not.toContain('unsafe');
  expect(body).not.toMatch(/<style|style=|<script(?![^>]*src=)|onclick/);
  const script = await ask('GET', '/desk/main.ts');
  expect(script.headers['content-type']).toContain('text/javascript');
  expect(script.body).not.toContain('import type');
});

test('its guide is the one of the project', async () => {
  const { status, headers, body } = await ask('GET', '/hjaelp');
  expect(status).toBe(200);
  expect(headers['content-security-policy']).toMatch(/^default-src 'none'/);
  const parts = [...readFileSync('docs/redaktion.md', 'utf8').matchAll(/^## (.+)$/gm)];
  expect(parts.length).toBeGreaterThan(5);
  for (const [, part = ''] of parts) expect(body).toContain(`>${part}</h2>`);
  expect(body).not.toContain('GUIDE');
});

test.each([
  ['//', 404],
  ['//evil.example/api/meetings', 404],
  ['http://evil.example/api/meetings', 404],
  ['/desk/../server.ts', 404],
  ['/desk/%2e%2e/server.ts', 404],
  ['/api/meeting?meeting=../../hemmeligt.txt', 404],
  ['/api/meeting?meeting=not-a-meeting', 404],
  ['/api/meeting?meeting=__proto__', 404],
  [`/api/page?meeting=${MEETING}&file=../../hemmeligt.txt&page=1`, 404],
  [`/api/page?meeting=${MEETING}&file=bilag.txt&page=1`, 404],
  ['/forhaandsvisning/../hemmeligt.txt', 404],
  ['/forhaandsvisning/%2e%2e/%2e%2e/hemmeligt.txt', 404],
])('%s leads nowhere', async (path, status) => {
  const answer = await ask('GET', path);
  expect(answer.status).toBe(status);
  expect(answer.body).not.toContain('hemmeligt');
});

test('another host, origin or no token is refused, and nothing is written', async () => {
  const edit = { name: 'brev.mdx', base: PAPER, text: 'x' };
  const sent = JSON.stringify({ meeting: MEETING, edits: [edit] });
  const own = await proof();
  for (const [headers, status] of [
    [{ ...own, host: 'evil.example' }, 403],
    [{ ...own, origin: 'http://evil.example' }, 403],
    [{ ...own, 'x-desk': 'x' }, 401],
    [{ ...own, 'x-desk': '' }, 401],
    [{}, 403],
  ] as const)
    expect((await ask('POST', '/api/save', { headers, sent })).status).toBe(status);
  expect(read('brev.mdx')).toBe(PAPER);
});

test('no path is taken from what is sent', async () => {
  for (const name of ['../../../hemmeligt.txt', '/etc/passwd', 'ny.mdx']) {
    const edits = [{ name, base: '', text: 'overskrevet' }];
    for (const path of ['/api/save', '/api/unsaved']) {
      const sent = JSON.stringify({ meeting: MEETING, edits });
      expect((await ask('POST', path, { headers: await proof(), sent })).status).toBe(404);
    }
  }
  const sent = JSON.stringify({ meeting: '../..', edits: [] });
  expect((await ask('POST', '/api/unsaved', { headers: await proof(), sent })).status).toBe(404);
  expect(readFileSync(join(root, 'hemmeligt.txt'), 'utf8')).toBe('hemmeligt');
  expect(existsSync(join(root, `src/content/${MEETING}/ny.mdx`))).toBe(false);
});

test('what is too large is not read, and what is no request of a page is told so', async () => {
  const headers = { ...(await proof()), 'content-length': String(2 ** 40) };
  const { status, body } = await ask('POST', '/api/save', { headers });
  expect(status).toBe(413);
  expect(body).toContain('100 MB');
  const wrong = await ask('POST', '/api/save', { headers: await proof(), sent: '{"a":1}' });
  expect(wrong.status).toBe(400);
  expect(JSON.parse(wrong.body).sentence).toContain('Hent siden igen');
});

test('what is not saved is there when the desk is opened again, until it is saved', async () => {
  const edits = [{ name: 'brev.mdx', base: PAPER, text: PAPER.replace('Karl', 'Else') }];
  const sent = JSON.stringify({ meeting: MEETING, edits });
  await ask('POST', '/api/unsaved', { headers: await proof(), sent });
  expect(read('brev.mdx')).toBe(PAPER);
  const opened = await ask('GET', `/api/meeting?meeting=${MEETING}`);
  expect(JSON.parse(opened.body)).toMatchObject({ title: 'Havneudvalget', unsaved: edits });
  await ask('POST', '/api/save', { headers: await proof(), sent });
  expect(read('brev.mdx')).toContain('Kære Else');
  expect(JSON.parse((await ask('GET', `/api/meeting?meeting=${MEETING}`)).body).unsaved).toEqual(
    [],
  );
});

test.skipIf(!existsSync('/dev/full'))('a full disk loses nothing, and is told', async () => {
  const before = read('brev.mdx');
  symlinkSync('/dev/full', join(root, 'src/content', MEETING, 'brev.mdx.ny'));
  const edits = [{ name: 'brev.mdx', base: before, text: `${before}Mere\n` }];
  const sent = JSON.stringify({ meeting: MEETING, edits });
  const { status, body } = await ask('POST', '/api/save', { headers: await proof(), sent });
  expect(status).toBe(507);
  expect(JSON.parse(body).sentence).toContain('Disken er fuld');
  expect(read('brev.mdx')).toBe(before);
  expect((await ask('POST', '/api/save', { headers: await proof(), sent })).status).toBe(200);
  expect(read('brev.mdx')).toContain('Mere');
});

test('a file that cannot be imported is told of beside its name', async () => {
  const form = new FormData();
  form.append('files', new File([''], '../tom.docx'));
  form.append('meeting', '2025-09-01');
  const answer = new Response(form);
  const type = answer.headers.get('content-type') ?? '';
  const headers = { ...(await proof()), 'content-type': type };
  const { body } = await ask('POST', '/api/import', { headers, sent: await answer.text() });
  const last = JSON.parse(body.trim().split('\n').at(-1) ?? '');
  expect(last.fault.sentence).toContain('filen er tom');
  expect(existsSync(join(root, 'source/2025-09-01'))).toBe(false);
});

function put(file: string, text: string) {
  writeFileSync(join(root, file), text);
}

function read(name: string): string {
  return readFileSync(join(root, 'src/content', MEETING, name), 'utf8');
}

/** What a page of the desk sends with what it writes. */
async function proof() {
  const { token } = JSON.parse((await ask('GET', '/api/session')).body);
  return { origin: desk.address.slice(0, -1), 'x-desk': token as string };
}

/** Asks as no browser would: with any headers, and the path as it stands. */
function ask(method: string, path: string, { headers = {}, sent = '' } = {}) {
  return new Promise<{ status: number; headers: IncomingHttpHeaders; body: string }>(
    (resolve, reject) => {
      const { port } = desk.server.address() as AddressInfo;
      const given = { host: `127.0.0.1:${port}`, ...headers };
      request({ port, host: '127.0.0.1', method, path, headers: given }, (answer) => {
        let body = '';
        answer
          .setEncoding('utf8')
          .on('data', (text: string) => {
            body += text;
          })
          .on('end', () => {
            resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body });
          });
      })
        .on('error', reject)
        .end(sent);
    },
  );
}
