import { globSync } from 'node:fs';
import { resolve } from 'node:path';
import { findBrowser } from '../../browser.mjs';
import { openFirefox } from './bidi.ts';
import { openChromium } from './chromium.ts';
import { unpackChromium } from './old-chromium.ts';
import { findProgram } from './program.ts';
import type { Look, Tab } from './tab.ts';
import { openByDriver } from './webdriver.ts';

/** A browser that may be here. */
export interface Browser {
  /** How it is called in the table. */
  readonly name: string;
  /** What it takes to have it. */
  readonly from: string;
  readonly looks: readonly Look[];
  /** What is to work in it. */
  readonly promise: 'everything' | 'reading' | 'nothing';
  /** How a window is opened in it; nothing when it is not here. */
  find(): Promise<((look: Look) => Promise<Tab>) | undefined>;
}

/** A WebKit driver has one window: each gets a driver, at a port of its own. */
let nextPort = 4600;

const LOOKS = ['light', 'dark', 'forced colours'] as const;
/** Root has no rights to lock a browser in; what is opened is our own site. */
const WEBKIT = { WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1' };

/** The newest first, then what is promised to be readable. */
export const BROWSERS: readonly Browser[] = [
  { name: 'Chromium', from: 'npm ci', looks: LOOKS, promise: 'everything', find: findOwnChromium },
  {
    name: 'Firefox',
    from: 'apt-get install firefox-esr',
    looks: LOOKS,
    promise: 'everything',
    find: async () => {
      const path = findProgram('firefox-esr') ?? findProgram('firefox');
      return path === undefined ? undefined : (look) => openFirefox(path, look);
    },
  },
  {
    name: 'WebKitGTK',
    from: 'apt-get install webkit2gtk-driver xvfb, and run it in xvfb-run',
    looks: ['light', 'dark'],
    promise: 'everything',
    find: findWebKitGtk,
  },
  {
    name: 'WPE WebKit',
    from: 'apt-get install wpewebkit-driver',
    looks: ['light'],
    // Debian's is of 2022, older than what is promised.
    promise: 'nothing',
    find: findWpe,
  },
  ...[122, 109].map((version) => ({
    name: `Chromium ${version}`,
    from: `npm pack @sparticuz/chromium@${version} in .cache/browsers`,
    looks: LOOKS,
    promise: 'reading' as const,
    find: () => findOldChromium(version),
  })),
];

async function findOwnChromium() {
  const { BROWSER_PATH, ...env } = await findBrowser();
  return (look: Look) => openChromium(BROWSER_PATH, look, { ...process.env, ...env });
}

async function findWebKitGtk() {
  const [path, binary] = [findProgram('WebKitWebDriver'), findMiniBrowser('webkit2gtk')];
  if (path === undefined || binary === undefined || !process.env['DISPLAY']) return undefined;
  const options = { binary, args: ['--automation'] };
  const capabilities = { browserName: 'MiniBrowser', 'webkitgtk:browserOptions': options };
  return (look: Look) =>
    openByDriver({
      path,
      port: nextPort++,
      capabilities,
      env: { ...WEBKIT, ...(look === 'dark' && { GTK_THEME: 'Adwaita:dark' }) },
    });
}

async function findWpe() {
  const [path, binary] = [findProgram('WPEWebDriver'), findMiniBrowser('wpe-webkit')];
  if (path === undefined || binary === undefined) return undefined;
  const options = { binary, args: ['--automation', '--headless'] };
  const capabilities = { browserName: 'MiniBrowser', 'wpe:browserOptions': options };
  return () => openByDriver({ path, port: nextPort++, capabilities, env: WEBKIT });
}

/** The browser that a WebKit is tried in; it lies beside the library. */
function findMiniBrowser(name: string): string | undefined {
  return globSync(`/usr/lib/{*/,}${name}*/MiniBrowser`)[0];
}

async function findOldChromium(version: number) {
  const [packed] = globSync(resolve(`.cache/browsers/sparticuz-chromium-${version}.*.tgz`));
  if (packed === undefined) return undefined;
  const { executablePath, env } = unpackChromium(packed);
  return (look: Look) => openChromium(executablePath, look, { ...process.env, ...env });
}
