import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { statutes, writeCorpus } from './corpus.ts';
import { grouped, type Figure } from './table.ts';

/** How long the importer takes for a corpus as large as a country's statutes, and how much memory. */
export function importFigures(): readonly Figure[] {
  const top = mkdtempSync(join(tmpdir(), 'mingce-bench-'));
  try {
    const bytes = writeCorpus(join(top, 'corpus'));
    const out = execFileSync(process.execPath, ['test/bench/importCorpus.ts', join(top, 'corpus'), join(top, 'out')], { encoding: 'utf8' });
    const { imported, seconds, memory } = JSON.parse(out) as Readonly<{ imported: number; seconds: number; memory: number }>;
    const what = `import, ${grouped(imported)} of ${grouped(statutes)} statutes, ${grouped(bytes / 1e6)} MB, ${String(availableParallelism())} cores`;
    return [{ what, figure: `${seconds.toFixed(1)} s`, budget: '< 60 s', ratio: '' }, { what: 'memory for it', figure: `${grouped(memory / 1e6)} MB`, budget: '< 2,000 MB', ratio: '' }];
  } finally {
    rmSync(top, { recursive: true });
  }
}
