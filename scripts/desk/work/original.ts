import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hashOf } from '../../../src/verification/source-file.ts';
import { writeSafely } from '../../import/write-draft.ts';
import { DeskError } from '../desk-error.ts';
import { runWorker } from '../tasks.ts';
import { originalsOf } from './project.ts';

/** The longest that a page may take: a hostile file would draw for ever. In milliseconds. */
const PATIENCE = 30_000;

/** The picture of a page of a received PDF, made once and kept. */
export async function pagePicture(
  root: string,
  meeting: string,
  { file, page }: { readonly file: unknown; readonly page: unknown },
): Promise<Uint8Array> {
  const original = originalsOf(root, meeting).find((one) => one.file === file && one.isPdf);
  const found = original?.pages.find((one) => String(one.page) === page);
  if (!original || !found) throw new DeskError(404, 'Siden findes ikke i originalen.');
  const path = join(root, 'source', meeting, original.file);
  const sha256 = hashOf(readFileSync(path));
  const kept = join(root, '.cache/desk/pages', sha256.slice(0, 24), `${found.page}.png`);
  if (!existsSync(kept)) {
    const data = { path, page: found.page };
    const failed = 'Siden kan ikke vises som billede. Se i stedet kildens linjer.';
    const picture = await runWorker('draw-page.ts', data, { patience: PATIENCE }).catch((cause) => {
      throw new DeskError(422, failed, { cause });
    });
    if (!(picture instanceof Uint8Array)) throw new DeskError(422, failed);
    writeSafely(kept, picture);
  }
  return readFileSync(kept);
}
