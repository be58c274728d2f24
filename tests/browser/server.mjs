import { resolve } from 'node:path';
import { serve } from '../../scripts/serve.mjs';

const [root, port, base] = process.argv.slice(2);
await serve({ root: resolve(root), port: Number(port), base });
