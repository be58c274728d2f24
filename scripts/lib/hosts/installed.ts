import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { adapt, PLACE, readSnippet } from './snippets.ts';

/** What is served, and where. */
export interface Site {
  /** The folder that is the root of the host. */
  readonly root: string;
  /** Where on the host the site is: `/`, or `/papirer/moeder/`. */
  readonly base: string;
}

/** How a host is started in the foreground: a program of the system, and what it is told. */
interface Start {
  readonly args: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

/** A host that Debian has, by the name of its program. */
export interface Host {
  readonly name: string;
  readonly program: string;
  /** Lays what it needs in `folder`. */
  readonly prepare: (site: Site, folder: string, port: number) => Start;
}

/** The modules of Apache that snippet and rules need, and one that Debian turns on. */
const MODULES = [
  'mpm_event',
  'authz_core',
  'autoindex',
  'dir',
  'mime',
  'headers',
  'filter',
  'deflate',
  'rewrite',
];
const NGINX_RULES = 'nginx-rules.conf';
const MODULE_FOLDER = '/usr/lib/apache2/modules';

/** The hosts that are tried, each with the snippet in docs/publish.md; Jekyll as GitHub runs it. */
export const HOSTS: readonly Host[] = [
  {
    name: 'nginx',
    program: 'nginx',
    prepare: (site, folder, port) => {
      const server = adapt(readSnippet('nginx'), {
        'listen 80': `listen 127.0.0.1:${port}`,
        ' /404.html;': ` ${site.base}404.html;`,
        [PLACE]: site.root,
        ...(hasFile(site, NGINX_RULES) && { 'charset utf-8;': includeRules(site) }),
      });
      const file = lay(folder, 'nginx.conf', [
        ...['daemon off;', 'user root;', `pid ${folder}/nginx.pid;`, 'error_log stderr crit;'],
        ...['events {}', 'http {', 'access_log off;', server, '}'],
      ]);
      return { args: ['-c', file, '-e', 'stderr'] };
    },
  },
  {
    name: 'Apache',
    program: 'apache2',
    prepare: (site, folder, port) => {
      const server = adapt(readSnippet('apache'), {
        '*:80': `127.0.0.1:${port}`,
        ' /404.html': ` ${site.base}404.html`,
        [PLACE]: site.root,
        ...(hasFile(site, '.htaccess') && {
          'Require all granted': 'Require all granted\nAllowOverride FileInfo',
        }),
      });
      const file = lay(folder, 'apache.conf', [
        ...['ServerName localhost', `PidFile ${folder}/apache.pid`, `Listen 127.0.0.1:${port}`],
        ...[`ErrorLog ${folder}/apache.log`, 'User nobody', 'TypesConfig /dev/null'],
        ...MODULES.map((name) => `LoadModule ${name}_module ${MODULE_FOLDER}/mod_${name}.so`),
        server,
      ]);
      return { args: ['-DFOREGROUND', '-f', file] };
    },
  },
  {
    name: 'Caddy',
    program: 'caddy',
    prepare: (site, folder, port) => {
      const server = adapt(readSnippet('caddy'), {
        'http://moedebilag.example.dk:80': `http://127.0.0.1:${port}`,
        ' /404.html': ` ${site.base}404.html`,
        [PLACE]: site.root,
      });
      const file = lay(folder, 'Caddyfile', ['{', 'admin off', '}', server]);
      const env = { XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder };
      return { args: ['run', '--config', file, '--adapter', 'caddyfile'], env };
    },
  },
  {
    name: 'busybox',
    program: 'busybox',
    prepare: (site, folder, port) => {
      const page = `E404:${site.base.slice(1)}404.html`;
      const file = lay(folder, 'httpd.conf', [
        adapt(readSnippet('busybox'), { 'E404:404.html': page }),
      ]);
      return { args: ['httpd', '-f', '-p', `127.0.0.1:${port}`, '-h', site.root, '-c', file] };
    },
  },
  {
    name: 'Jekyll',
    program: 'jekyll',
    prepare: ({ root, base }, folder, port) => {
      const source = join(root, base);
      const places = ['--source', source, '--destination', join(folder, 'jekyll')];
      const address = [
        '--host',
        '127.0.0.1',
        '--port',
        String(port),
        '--baseurl',
        base.slice(0, -1),
      ];
      const quick = ['--no-watch', '--disable-disk-cache', '--quiet'];
      return { args: ['serve', ...quick, ...places, ...address] };
    },
  },
];

/** Where a program is; nothing when it is not installed. */
export function findProgram(name: string): string | undefined {
  const folders = [...(process.env['PATH'] ?? '').split(delimiter), '/usr/sbin'];
  return folders.map((folder) => join(folder, name)).find((path) => existsSync(path));
}

/**
 * Does something while a host serves a site at the origin that is handed over, and ends the host.
 * Throws with what it said when it does not start.
 */
export async function whileServed<Result>(
  host: Host,
  site: Site,
  { folder, port }: { readonly folder: string; readonly port: number },
  action: (origin: string) => Promise<Result>,
): Promise<Result> {
  mkdirSync(folder, { recursive: true });
  const { args, env } = host.prepare(site, folder, port);
  const child = spawn(findProgram(host.program) ?? host.program, args, {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (words) => {
      said += words;
    });
  const origin = `http://127.0.0.1:${port}`;
  try {
    if (!(await answers(`${origin}${site.base}`, child)))
      throw new Error(`${host.name} did not start: ${said.slice(-2000)}`);
    return await action(origin);
  } finally {
    await end(child);
  }
}

/** Asks until there is an answer, for up to a minute: Jekyll copies the site first. */
async function answers(address: string, child: ChildProcess): Promise<boolean> {
  for (let tries = 0; tries < 240 && child.exitCode === null; tries++) {
    const response = await fetch(address).catch(() => undefined);
    await response?.body?.cancel();
    if (response) return true;
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  return false;
}

async function end(child: ChildProcess) {
  if (child.exitCode !== null) return;
  const ended = new Promise((resolve) => child.once('close', resolve));
  child.kill('SIGTERM');
  const timer = setTimeout(() => child.kill('SIGKILL'), 5000);
  await ended;
  clearTimeout(timer);
}

/** What is written in the snippet, before what it stands in the place of. */
function includeRules({ root, base }: Site): string {
  return `include ${join(root, base, NGINX_RULES)};\n    charset utf-8;`;
}

/** Whether the site is built with rules for a host. */
function hasFile({ root, base }: Site, name: string): boolean {
  return existsSync(join(root, base, name));
}

function lay(folder: string, name: string, lines: readonly string[]): string {
  const file = join(folder, name);
  writeFileSync(file, `${lines.join('\n')}\n`);
  return file;
}
