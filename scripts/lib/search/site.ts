import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { serve } from '../../serve.mjs';

const PORT = 4390;

/** Builds the site into `folder`. */
export function buildSite(folder: string) {
  rmSync(folder, { recursive: true, force: true });
  const { status, stdout, stderr } = spawnSync('astro', ['build', '--force', '--outDir', folder], {
    env: {
      ...process.env,
      SITE_URL: 'https://example.org',
      BASE_PATH: '/',
      ASTRO_TELEMETRY_DISABLED: '1',
    },
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`The build failed: ${stdout}${stderr}`);
}

/** Does something while the site in `folder` is served at the origin that is handed over. */
export async function serving<Result>(
  folder: string,
  action: (origin: string) => Promise<Result>,
): Promise<Result> {
  const server = await serve({ root: folder, port: PORT });
  try {
    return await action(`http://localhost:${PORT}`);
  } finally {
    server.close();
    // A browser keeps its connections open, and the port is needed again.
    server.closeAllConnections();
  }
}
