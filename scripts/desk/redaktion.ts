// The editor's desk, on this machine only: npm run redaktion
import { startDesk } from './server.ts';

const port = Number(process.env['PORT'] ?? 4399);
/** What is wrong with the port, as a sentence. */
const FAULTS: Readonly<Record<string, string>> = {
  EADDRINUSE:
    `Port ${port} er optaget: måske står bordet allerede på http://127.0.0.1:${port}/. ` +
    'Ellers vælg en anden port: PORT=4400 npm run redaktion',
  EACCES: `Port ${port} må ikke bruges. Vælg en anden: PORT=4400 npm run redaktion`,
  ERR_SOCKET_BAD_PORT: 'PORT skal være et tal under 65536: PORT=4400 npm run redaktion',
};

try {
  const { address } = await startDesk('.', port);
  console.log(`Redaktionens bord står klar på ${address} – luk det med Ctrl+C.`);
} catch (error) {
  const fault = error instanceof Error && 'code' in error && FAULTS[String(error.code)];
  if (!fault) throw error;
  console.error(fault);
  process.exitCode = 1;
}
