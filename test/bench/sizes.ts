import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { grouped, type Figure } from './table.ts';

/** What pages and folders of the built site weigh under gzip; nothing where the site has not been built. */
export function sizeFigures(): readonly Figure[] {
  if (!existsSync('dist')) return [{ what: 'dist is not there: run npm run build first', figure: '', budget: '', ratio: '' }];
  const html = (path: string): Figure => figure(`/${path} HTML`, [join('dist', path, 'index.html')], '');
  const built = readdirSync('dist/_astro');
  return [
    html(''), html('policies/wenzhou-2016-41'), html('calculators/disability-benefits'), html('coverage'),
    figure('all style sheets', built.filter((name) => name.endsWith('.css')).map((name) => join('dist/_astro', name)), ''),
    figure('all scripts', built.filter((name) => name.endsWith('.js')).map((name) => join('dist/_astro', name)), ''),
  ];
}

function figure(what: string, files: readonly string[], budget: string): Figure {
  const present = files.filter((file) => existsSync(file));
  const bytes = present.reduce((sum, file) => sum + gzipSync(readFileSync(file), { level: 9 }).length, 0);
  return { what, figure: `${grouped(bytes)} B`, budget, ratio: '' };
}
