import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import lighthouse, { type Config, type Flags, type Result } from 'lighthouse';
import defaultConfig from 'lighthouse/core/config/default-config.js';
import { serve } from '../support/serve.ts';
import type { Listening } from './chromium.ts';
import { byProcessorTime, type TraceEvent } from './processorTime.ts';

/** The four categories that Lighthouse scores for every page. */
export const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

const parts = categories.flatMap((category) => defaultConfig.categories?.[category]?.auditRefs ?? []);
const scored = new Set(parts.filter(({ weight }) => weight > 0).map(({ id }) => id));

/** Lighthouse's own settings for a phone; what is only advice and weighs nothing in a score is left out, which takes half of the time. */
const config: Config = {
  extends: 'lighthouse:default',
  settings: {
    onlyCategories: [...categories],
    skipAudits: [...new Set(parts.map(({ id }) => id).filter((id) => !scored.has(id)))],
    disableFullPageScreenshot: true,
  },
};

/** The score of each category, of 100, and what kept it from 100. */
export type Audited = Readonly<{ scores: Readonly<Record<string, number>>; lacking: readonly string[] }>;

/**
 * What Lighthouse's benchmark gives for the phone that its scores are meant for. Lighthouse's own calculator of throttling slows a machine
 * of 1,300 three times, of 1,533 four times and of 2,000 six times, which is close to this.
 */
const phone = 400;

/**
 * How many times slower than this machine, as it runs now, that phone is: four times for a quick idle one, as Lighthouse assumes of every machine,
 * and less for one that is slower or busy, as its guide to throttling asks for.
 */
function slowdown(benchmark: number): number {
  return Math.min(4, Math.max(1, benchmark / phone));
}

/** Keeping the whole site begins when a page is there, has a test of its own, and takes twice as long as all that Lighthouse looks at. */
const keepsNothing = { 'sw.js': '' } as const;

/**
 * What Lighthouse makes of a page on a phone with a slow network and a slow processor. That a page asks not to be found is no fault of it.
 * @param path Path below the base. It is served at an address of its own, of which the browser holds nothing; to forget another page takes
 * Lighthouse five seconds every now and then.
 */
export async function audit(path: string, { port, folder }: Listening): Promise<Audited> {
  const found = join(folder, 'found');
  const flags: Flags = { port, logLevel: 'silent' };
  const site = await serve(keepsNothing);
  await lighthouse(new URL(path, site.address).href, { ...flags, gatherMode: found }, config);
  await site.close();
  const artifacts = JSON.parse(await readFile(join(found, 'artifacts.json'), 'utf8')) as Artifacts;
  const { settings } = artifacts;
  settings.throttling.cpuSlowdownMultiplier = slowdown(artifacts.BenchmarkIndex);
  if (isUnlisted(artifacts)) settings.skipAudits = [...settings.skipAudits, 'is-crawlable'];
  await writeFile(join(found, 'artifacts.json'), JSON.stringify(artifacts));
  const trace = JSON.parse(await readFile(join(found, 'trace.json'), 'utf8')) as Readonly<{ traceEvents: readonly TraceEvent[] }>;
  await writeFile(join(found, 'trace.json'), JSON.stringify({ ...trace, traceEvents: byProcessorTime(trace.traceEvents) }));
  const judged = await lighthouse(undefined, { ...flags, auditMode: found }, { ...config, settings: { ...config.settings, throttling: settings.throttling, skipAudits: [...settings.skipAudits] } });
  if (judged === undefined) throw new Error(`Lighthouse said nothing of /${path}.`);
  return inShort(judged.lhr);
}

/** What is read of what Lighthouse gathered. */
type Artifacts = Readonly<{ BenchmarkIndex: number; settings: { throttling: { cpuSlowdownMultiplier: number }; skipAudits: readonly string[] }; MetaElements: readonly Readonly<{ name?: string; content?: string }>[] }>;

function isUnlisted({ MetaElements }: Artifacts): boolean {
  return MetaElements.some(({ name, content }) => name === 'robots' && content === 'noindex');
}

function inShort({ categories: judged, audits }: Result): Audited {
  return {
    scores: Object.fromEntries(categories.map((category) => [category, Math.round((judged[category]?.score ?? 0) * 100)])),
    lacking: Object.values(audits).filter(({ score }) => score !== null && score < 0.9)
      .map(({ id, displayValue, title, details }) => `${id} ${displayValue ?? ''}: ${title} ${JSON.stringify(details ?? '').slice(0, 400)}`),
  };
}
