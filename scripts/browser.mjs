import { existsSync } from 'node:fs';

/**
 * How every Chromium is started here. The sandbox needs rights that containers and root do not
 * have.
 */
export const LAUNCH_ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * What Chromium is told of the machine. In a language that it does not know it finds no words in a
 * page, and so no passage that an address names.
 */
export const LAUNCH_ENV = { LANG: 'da_DK.UTF-8' };

const SYSTEM = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/microsoft-edge',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/**
 * Finds a Chromium that really starts: BROWSER_PATH, the one that npm installed, one of the
 * system's, or Playwright's own.
 * The installed one is the same for all, and without a window of its own it takes two thirds of the
 * time of a whole browser.
 * Returns the environment that the browser tests need; throws with what to do when there is none.
 */
export async function findBrowser() {
  for (const candidate of [ownChoice, fromPackage, onSystem, fromPlaywright]) {
    const env = await candidate();
    if (env && (await starts(env))) return env;
  }
  throw new Error(
    'No Chromium found. Install one, or name it: BROWSER_PATH=/path/to/chromium npm test',
  );
}

function ownChoice() {
  return process.env.BROWSER_PATH && { BROWSER_PATH: process.env.BROWSER_PATH };
}

function onSystem() {
  const path = SYSTEM.find(existsSync);
  return path && { BROWSER_PATH: path };
}

async function fromPlaywright() {
  const { chromium } = await import('@playwright/test');
  const path = chromium.executablePath();
  return existsSync(path) && { BROWSER_PATH: path };
}

/**
 * The Chromium of @sparticuz/chromium, which brings the system libraries that a bare machine lacks.
 */
async function fromPackage() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  // Read when the package is loaded: makes it unpack those libraries.
  process.env.AWS_LAMBDA_JS_RUNTIME ??= 'nodejs22.x';
  const { default: chromium } = await import('@sparticuz/chromium');
  const path = await chromium.executablePath();
  const { LD_LIBRARY_PATH = '', FONTCONFIG_PATH = '' } = process.env;
  return { BROWSER_PATH: path, LD_LIBRARY_PATH, FONTCONFIG_PATH };
}

/** Opens a page in it: some that are found lack a library, or another part of what they need. */
async function starts({ BROWSER_PATH, ...env }) {
  const { chromium } = await import('@playwright/test');
  const options = {
    executablePath: BROWSER_PATH,
    args: LAUNCH_ARGS,
    env: { ...process.env, ...env },
    timeout: 30_000,
  };
  try {
    const browser = await chromium.launch(options);
    await browser.newPage();
    await browser.close();
    return true;
  } catch (error) {
    console.error(`${BROWSER_PATH} does not start: ${error.message.split('\n', 1)}`);
    return false;
  }
}
