import { existsSync } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { useFonts, withChinese, withPackaged } from './fonts.ts';

/** A browser that can be started: its program, and what must be added to the environment. */
export type FoundBrowser = Readonly<{ executablePath: string; env: Readonly<Record<string, string>> }>;

const { CHROME_PATH, MINGCE_BROWSER, PROGRAMFILES, LOCALAPPDATA } = process.env;
const programFolders = [PROGRAMFILES, process.env['PROGRAMFILES(X86)'], LOCALAPPDATA].filter((folder) => folder !== undefined);

const usualPlaces = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ...programFolders.flatMap((folder) => [
    join(folder, 'Google/Chrome/Application/chrome.exe'),
    join(folder, 'Microsoft/Edge/Application/msedge.exe'),
  ]),
];

/**
 * Finds a browser, in this order: `CHROME_PATH`, an installed Chromium or Chrome, the one that npm brought.
 * `MINGCE_BROWSER=bundled` takes the one from npm whatever else is installed.
 * @throws Error when `CHROME_PATH` names nothing, or when no browser is installed and the one from npm does not run here.
 */
export async function findBrowser(): Promise<FoundBrowser> {
  if (MINGCE_BROWSER === 'bundled') return unpackBundled();
  if (CHROME_PATH !== undefined && CHROME_PATH !== '') {
    if (!existsSync(CHROME_PATH)) throw new Error(`CHROME_PATH is "${CHROME_PATH}", but there is no such file.`);
    return installed(CHROME_PATH);
  }
  const place = usualPlaces.find((each) => existsSync(each));
  return place === undefined ? unpackBundled() : installed(place);
}

/** Only Linux comes without Chinese letters. */
async function installed(executablePath: string): Promise<FoundBrowser> {
  return { executablePath, env: process.platform === 'linux' ? await useFonts(resolve('.cache/fonts'), withChinese()) : {} };
}

/** Unpacks the Chromium of `@sparticuz/chromium`, with the system libraries it carries, into `.cache/`. */
async function unpackBundled(): Promise<FoundBrowser> {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('No Chromium or Chrome was found. Install one, or name its program in CHROME_PATH.');
  }
  const folder = resolve('.cache/chromium');
  const fresh = !existsSync(join(folder, 'ready'));
  const before = { ...process.env };
  // The package unpacks into the temporary folder, and reads this name on import to add its own system libraries.
  Object.assign(process.env, { TMPDIR: folder, AWS_LAMBDA_JS_RUNTIME: 'nodejs24.x' });
  try {
    if (fresh) await discardAndCreate(folder);
    const { default: chromium } = await import('@sparticuz/chromium');
    const executablePath = await chromium.executablePath();
    if (fresh) await mkdir(join(folder, 'ready'));
    const { LD_LIBRARY_PATH = '' } = process.env;
    return { executablePath, env: { LD_LIBRARY_PATH, ...await useFonts(folder, withPackaged(folder)) } };
  } finally {
    for (const name of ['TMPDIR', 'AWS_LAMBDA_JS_RUNTIME', 'LD_LIBRARY_PATH', 'FONTCONFIG_PATH', 'HOME']) {
      restore(name, before[name]);
    }
  }
}

/** A folder left by an interrupted run may hold half a browser. */
async function discardAndCreate(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
}

function restore(name: string, value: string | undefined): void {
  if (value === undefined) Reflect.deleteProperty(process.env, name);
  else process.env[name] = value;
}
