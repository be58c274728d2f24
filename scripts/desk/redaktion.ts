// The editor's desk, on this machine only: npm run redaktion
import { startDesk } from './server.ts';

const port = Number(process.env['PORT'] ?? 4399);
try {
  const { address } = await startDesk('.', port);
  console.log(`Redaktionens bord står klar på ${address} – luk det med Ctrl+C.`);
} catch (error) {
  if (!(error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')) throw error;
  console.error(
    `Port ${port} er optaget: måske står bordet allerede på http://127.0.0.1:${port}/. ` +
      'Ellers vælg en anden port: PORT=4400 npm run redaktion',
  );
  process.exitCode = 1;
}
