import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import { checkContent } from './content/content-check.ts';
import { passOver } from './pass.ts';
import { STEPS } from './steps.ts';

/** The variable that, when it is set, leaves out what is no check: the search index. */
export const CHECK_ONLY = 'CHECK_ONLY';

/**
 * Holds the content against its rules before anything is rendered, and takes the built pages
 * through their steps when all are. Stops at either with all that is wrong.
 */
export function finish(): AstroIntegration {
  let base = '/';
  let host: URL | undefined;
  return {
    name: 'moedebilag',
    hooks: {
      'astro:config:setup': async ({ command, logger }) => {
        if (command === 'build') stopAt(await checkContent(), logger);
      },
      'astro:config:done': ({ config }) => {
        base = `${config.base}/`.replace(/\/+$/, '/');
        host = config.site === undefined ? undefined : new URL(config.site);
      },
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const steps = STEPS.filter(({ kind }) => kind !== 'index' || !process.env[CHECK_ONLY]);
        const { faults, remarks, ...report } = await passOver({ folder, base, host }, steps);
        stopAt(faults, logger);
        for (const remark of remarks) logger.warn(remark);
        logger.info(`${report.pages} sider er prøvet mod indholdet og kilden.`);
        writeReport(report);
      },
    },
  };
}

/** For the benches: what it cost, in the file that BUILD_REPORT names. Does nothing without one. */
function writeReport(report: object) {
  const file = process.env.BUILD_REPORT;
  if (file) writeFileSync(file, JSON.stringify(report, null, 1));
}

/**
 * Stops the build when something is wrong. An error thrown would be told by Astro too, in English
 * and with its stack.
 */
function stopAt(faults: readonly string[], logger: AstroIntegrationLogger) {
  if (faults.length === 0) return;
  for (const fault of faults) logger.error(fault);
  logger.error(
    faults.length === 1
      ? 'Der er 1 fejl. Ret den, og byg igen.'
      : `Der er ${faults.length} fejl. Ret dem, og byg igen.`,
  );
  process.exit(1);
}
