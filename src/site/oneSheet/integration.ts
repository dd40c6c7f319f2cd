import type { AstroIntegration } from 'astro';
import { createHash } from 'node:crypto';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { oneSheet } from './oneSheet.ts';

/** A page with as many style sheets as this waits for them one after the other: a phone asks for six at a time. */
const several = 4;
const link = /<link rel="stylesheet" href="([^"]+)">/gu;

/**
 * Gives a page of many style sheets one instead. The pages of calculators are one route to Astro, so each links the sheets of all calculators,
 * and those of their scripts once more: 21 files, before the last of which nothing is drawn.
 *
 * The sheet that every page has stays before it, though all its rules stand in the other too, in their order: it is on the device already, and
 * it says whether one page turns into the next, which a browser has to know before it has fetched more.
 */
export function oneSheetPerPage(): AstroIntegration {
  let base = '/';
  return {
    name: 'mingce:one-sheet',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.endsWith('/') ? config.base : `${config.base}/`;
      },
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const fileOf = (address: string): string => `${folder}${address.slice(base.length)}`;
        const pages = await Promise.all((await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.html')).map(async (file) => {
          const html = await readFile(`${folder}${file}`, 'utf8');
          return { file, html, sheets: [...new Set([...html.matchAll(link)].map(([, address = '']) => address))] };
        }));
        const styled = pages.filter(({ sheets }) => sheets.length > 0);
        const everywhere = new Set(styled[0]?.sheets.filter((address) => styled.every(({ sheets }) => sheets.includes(address))));
        const linked = new Set(styled.filter(({ sheets }) => sheets.length < several).flatMap(({ sheets }) => sheets).concat(...everywhere));
        const replaced = new Set<string>();
        for (const { file, html, sheets } of styled.filter((page) => page.sheets.length >= several)) {
          const css = oneSheet(await Promise.all(sheets.map((address) => readFile(fileOf(address), 'utf8'))));
          const own = `${base}_astro/page.${createHash('sha256').update(css).digest('base64url').slice(0, 8)}.css`;
          await writeFile(fileOf(own), css);
          const links = [...everywhere, own].map((address) => `<link rel="stylesheet" href="${address}">`).join('');
          let isFirst = true;
          await writeFile(`${folder}${file}`, html.replace(link, () => {
            const now = isFirst ? links : '';
            isFirst = false;
            return now;
          }));
          for (const address of sheets) replaced.add(address);
        }
        const unused = [...replaced].filter((address) => !linked.has(address));
        await Promise.all(unused.map((address) => rm(fileOf(address))));
        logger.info(`${String(unused.length)} style sheets brought together`);
      },
    },
  };
}
