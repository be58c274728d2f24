import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';

/** Unpacks a former release of @sparticuz/chromium beside its package, once. */
export function unpackChromium(packed: string) {
  const folder = packed.replace(/\.tgz$/, '');
  const executablePath = join(folder, 'chromium');
  if (!existsSync(executablePath)) {
    mkdirSync(folder, { recursive: true });
    unpack(packed, folder);
    const bin = join(folder, 'package', 'bin');
    // The libraries of the system it was made for go by the name of that; newer ones work too.
    const archives = ['al2023.tar', 'aws.tar', 'swiftshader.tar', 'fonts.tar'];
    for (const archive of archives.filter((name) => existsSync(join(bin, `${name}.br`)))) {
      writeFileSync(join(folder, archive), decompress(join(bin, `${archive}.br`)));
      unpack(join(folder, archive), folder);
    }
    writeFileSync(executablePath, decompress(join(bin, 'chromium.br')), { mode: 0o755 });
  }
  const libraries = [folder, join(folder, 'lib'), process.env['LD_LIBRARY_PATH'] ?? ''];
  return { executablePath, env: { LD_LIBRARY_PATH: libraries.join(':') } };
}

function unpack(archive: string, folder: string) {
  const { status, stderr } = spawnSync('tar', ['-xf', archive, '-C', folder], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${archive} cannot be unpacked: ${stderr}`);
}

function decompress(file: string): Buffer {
  return brotliDecompressSync(readFileSync(file));
}
