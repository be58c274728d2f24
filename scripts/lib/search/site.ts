import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { serve } from '../../serve.mjs';
import { toolCommand } from '../tools.mjs';

/** Builds the site into `folder`, to be served at a base. */
export function buildSite(folder: string, base = '/') {
  rmSync(folder, { recursive: true, force: true });
  const { program, args } = toolCommand('astro', ['build', '--force', '--outDir', folder]);
  const { status, stdout, stderr } = spawnSync(program, args, {
    env: {
      ...process.env,
      SITE_URL: 'https://example.org',
      BASE_PATH: base,
      ASTRO_TELEMETRY_DISABLED: '1',
    },
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`The build failed: ${stdout}${stderr}`);
}

/** Does something while the site in `folder` is served at the origin that is handed over. */
export async function serving<Result>(
  folder: string,
  action: (origin: string) => Promise<Result>,
): Promise<Result> {
  // Any port that is free: benches may run at once.
  const server = await serve({ root: folder, port: 0 });
  try {
    // It listens, and not on a pipe.
    const { port } = server.address() as AddressInfo;
    return await action(`http://localhost:${port}`);
  } finally {
    server.close();
    // A browser keeps its connections open.
    server.closeAllConnections();
  }
}
