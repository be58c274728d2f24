import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { sourcePath } from '../../domain/addresses/permalink.ts';
import type { PublishedPaper } from '../../domain/citing/quote.ts';
import { MARKERS, type PageToken, readPageTokens } from '../../verification/page-tokens.ts';
import { type MeetingReport, readRegions, verify } from '../../verification/verify.ts';

/**
 * Fails the build when a page and its source differ. Then lays beside the pages the raw source lines of each block, and
 * the published text in which a reader can look a quote up.
 */
export function sourceProof(): AstroIntegration {
  return {
    name: 'source-proof',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const dist = fileURLToPath(dir);
        const reports = verify({ root: '.', dist });
        const faults = reports.flatMap((report) => report.faults);
        for (const { where, line, message } of faults)
          logger.error(`${where} (kildens linje ${line}): ${message}`);
        if (faults.length > 0)
          throw new Error(
            `Siderne svarer ikke til kilden ${faults.length} steder. Ret teksten, eller skriv afvigelsen i ledger.yaml.`,
          );
        for (const report of reports) await writeBlockSources(report, dist);
        await writeFile(
          `${dist}gengivelse/tekst.json`,
          JSON.stringify(readPublishedText(dist, reports)),
        );
        logger.info(
          `${reports.reduce((sum, { tally }) => sum + tally.total, 0)} ord og tegn i kilden er gjort rede for.`,
        );
      },
    },
  };
}

/** Writes the source lines of each address to a file of its own, so that a reader fetches no more than those. */
async function writeBlockSources({ regions, source }: MeetingReport, dist: string) {
  for (const { path, linesById } of regions) {
    const folder = `${dist}${sourcePath(`/${path}/`)}`;
    await mkdir(folder, { recursive: true });
    for (const [id, lines] of linesById) {
      const text = [...lines].sort((a, b) => a - b).map((line) => `${line}\t${source[line - 1]}\n`);
      await writeFile(`${folder}${id}.txt`, text.join(''));
    }
  }
}

/** The wording of every paper as published, block by block. */
function readPublishedText(dist: string, reports: readonly MeetingReport[]): PublishedPaper[] {
  return reports.flatMap(({ meeting }) =>
    readRegions(dist, meeting).flatMap(({ path, element }) => {
      const title = element.properties.dataPaper;
      return title
        ? [{ path: `${path}/`, title: String(title), blocks: toBlocks(readPageTokens(element)) }]
        : [];
    }),
  );
}

function toBlocks(tokens: readonly PageToken[]): PublishedPaper['blocks'] {
  const signs: readonly string[] = Object.values(MARKERS);
  const blocks: [id: string, text: string, signs?: string][] = [];
  let change = '';
  let isBesideChange = false;
  for (const { text, ids, isGlued } of tokens) {
    const [id = ''] = ids;
    const last = blocks.at(-1);
    if (signs.includes(text)) {
      const former = change;
      change = text === MARKERS.insertion ? '+' : text === MARKERS.deletion ? '-' : '';
      isBesideChange ||= former !== change;
    } else if (last?.[0] === id && !isBesideChange) last[1] += (isGlued ? '' : ' ') + text;
    else {
      // Only there may a word go on in the next piece: `halv` is deleted in `halvårlige`.
      const own = change + (isGlued && isBesideChange ? '_' : '');
      blocks.push(own ? [id, text, own] : [id, text]);
      isBesideChange = false;
    }
  }
  return blocks;
}
