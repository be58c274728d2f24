import { element } from '../element.ts';
import { within } from '../parts.ts';

const SCRIPT = /javascript/;
const PAGE = /html/;

/**
 * What whoever runs the site must do so that search answers, when the host is to blame; nothing
 * when its files just have not come. Readers need not open it.
 */
export async function adviseHost(base: string, error: unknown): Promise<HTMLElement[]> {
  const asked = performance
    .getEntriesByType('resource')
    .map(({ name }) => name)
    .filter((name) => name.includes(`${base}pagefind/`));
  for (const address of new Set([
    new URL(`${base}pagefind/pagefind.js`, location.href).href,
    ...asked,
  ])) {
    const fault = await faultOf(address);
    if (fault)
      return [
        toAdvice(
          `Serveren svarer ${fault} på ${new URL(address).pathname}. Den skal sende alle filer i ` +
            'mappen pagefind, som de er, også dem, der ender på .pagefind, .pf_meta, .pf_index, ' +
            '.pf_filter og .pf_fragment.',
        ),
      ];
  }
  if (!/WebAssembly|wasm/i.test(String(error))) return [];
  return [
    toAdvice(
      'Browseren må ikke køre WebAssembly. Sender serveren en Content-Security-Policy, skal dens ' +
        "script-src have 'wasm-unsafe-eval'.",
    ),
  ];
}

/** What is wrong with how a file is served; nothing when it is right, or the net is to blame. */
async function faultOf(address: string): Promise<string | undefined> {
  const response = await within(fetch(address, { cache: 'no-store' }), address);
  const type = response.headers.get('content-type') ?? '';
  if (!response.ok) return `${response.status}`;
  if (PAGE.test(type)) return 'med en webside';
  return /\.js(?:\?|$)/.test(address) && !SCRIPT.test(type) ? `med typen ${type}` : undefined;
}

function toAdvice(words: string): HTMLElement {
  const advice = element(
    'details',
    element('summary', 'Til den, der driver siden'),
    element('p', `${words} Se docs/publish.md i kildekoden.`),
  );
  return advice;
}
