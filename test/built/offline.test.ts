import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { framed, pages } from './support/pages.ts';

const dist = process.env['MINGCE_DIST'] ?? 'dist';
const folders = { zh: '', vi: 'vi/', en: 'en/' } as const;

describe.each(Object.entries(folders))('the service worker in %s', (_, folder) => {
  const worker = readFileSync(join(dist, folder, 'sw.js'), 'utf8');

  it('keeps every page of its language but official texts and pages for frames', () => {
    const own = pages.map(({ file }) => file).filter((file) => !framed(file) && file.startsWith(folder) && !/(^|\/)official\//u.test(file) && (folder !== '' || !/^(vi|en)\//u.test(file)));
    expect(own.length).toBeGreaterThan(50);
    expect(own.filter((file) => !worker.includes(`/${file}"`))).toEqual([]);
    expect(pages.filter(({ file }) => framed(file) && worker.includes(`/${file}"`))).toEqual([]);
  });

  it('asks no other origin for anything and waits until it is wanted', () => {
    expect(worker).not.toMatch(/(?:fetch|importScripts|import)\s*\(\s*["'`]https?:/u);
    expect(worker).toContain('SKIP_WAITING');
  });

  it('belongs to a card with which the site can be put on a device', () => {
    const card = JSON.parse(readFileSync(join(dist, folder, 'manifest.webmanifest'), 'utf8')) as Readonly<{ scope: string; start_url: string; icons: readonly Readonly<{ sizes: string }>[] }>;
    expect(card.scope).toBe(card.start_url);
    expect(card.icons.map(({ sizes }) => sizes)).toEqual(['any', '192x192', '512x512']);
  });
});
