import type { AstroIntegration } from 'astro';
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openOriginalFile, originalIds, originalsFolder } from './read.ts';
import { standsPlainly } from './plainly.ts';
import { differencesIn } from './verbatim.ts';

/**
 * The pages of official texts, which there are only where an office has imported some: without them nothing of these pages is built,
 * and the site is the same to the byte. After the build every clause on them is compared with its source to the character.
 */
export function officialTexts(): AstroIntegration {
  let folder = '';
  return {
    name: 'mingce:official-texts',
    hooks: {
      'astro:config:setup': ({ config, injectRoute, command }) => {
        folder = resolve(fileURLToPath(config.root), originalsFolder);
        if (command === 'preview' || originalIds(folder).length === 0) return;
        injectRoute({ pattern: '/[...lang]/policies/[policy]/official', entrypoint: page('official') });
        injectRoute({ pattern: '/[...lang]/policies/official/[page]', entrypoint: page('list') });
      },
      'astro:build:done': ({ dir, logger }) => {
        const ids = originalIds(folder);
        if (ids.length === 0) return;
        let clauses = 0;
        for (const id of ids) {
          const original = openOriginalFile(id, folder);
          const beginning = original.language === 'vi' ? 'vi/' : '';
          const file = `${fileURLToPath(dir)}${beginning}policies/${id}/official/index.html`;
          const html = existsSync(file) ? readFileSync(file, 'utf8') : undefined;
          const [first, ...others] = html === undefined ? [{ id, source: '', shown: undefined }] : standsPlainly(html, original) ? [] : differencesIn(html, original);
          if (first !== undefined) throw stopped(id, first, others.length);
          clauses += original.blocks.length;
        }
        logger.info(`${String(clauses)} places of ${String(ids.length)} official texts stand on their pages as they were imported, to the character`);
      },
    },
  };
}

/** A page that is no page of its own accord: Astro passes over names that begin with an underscore. */
function page(name: string): URL {
  return new URL(`../../pages/_originals/${name}.astro`, import.meta.url);
}

function stopped(id: string, { id: block, source, shown }: Readonly<{ id: string; source: string; shown: string | undefined }>, others: number): Error {
  const error = new Error(`The page of the official text "${id}" does not show ${block} as it was imported${others > 0 ? `, nor ${String(others)} other places` : ''}.\nImported: ${source}\nShown:    ${shown ?? 'nothing'}\nOfficial text may not change on its way: mend src/components/original, never the text.`);
  error.stack = '';
  return error;
}
