import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

const top = fileURLToPath(new URL('..', import.meta.url));

/** Lighthouse waits for half of its time: begun first it does so beside what computes, begun last it would keep a processor idle. */
class WaitingFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const waits = ({ moduleId }: TestSpecification): boolean => moduleId.includes('/lighthouse/');
    return [...sorted.filter(waits), ...sorted.filter((each) => !waits(each))];
  }
}

/** Kinds of test; run one with `npm run test:unit`, which also compares readers, `test:types`, `test:built` or `test:browser`. */
export default defineConfig({
  root: top,
  cacheDir: '.cache/vite',
  test: {
    environment: 'node',
    // The suite promises under ten minutes on two cores; more workers would each start a browser.
    maxWorkers: 2,
    passWithNoTests: true,
    sequence: { sequencer: WaitingFirst },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: ['test/agreement/**', 'test/built/**', 'test/browser/**'],
          testTimeout: 60_000,
          // Files share what they import, which takes a third of the time; what a test changes it must put back.
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'agreement',
          include: ['test/agreement/**/*.test.ts'],
          testTimeout: 60_000,
          // Hundreds of thousands of cases: run by Node itself they take a fifth less than through Vite's modules.
          experimental: { viteModuleRunner: false, nodeLoader: false },
        },
      },
      {
        extends: true,
        test: {
          name: 'types',
          include: [],
          // Errors in the sources are found by `npm run check`; here only what the type tests claim counts.
          typecheck: {
            enabled: true,
            only: true,
            ignoreSourceErrors: true,
            include: ['test/types/**/*.test-d.ts'],
            tsconfig: '.config/tsconfig.types.json',
          },
        },
      },
      {
        extends: true,
        test: {
          name: 'built',
          include: ['test/built/**/*.test.ts'],
          testTimeout: 60_000,
          // Nearly every file reads all pages: what one has parsed the next need not parse again.
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.ts'],
          globalSetup: ['test/browser/support/setup.ts'],
          // Files take turns in the same browser and its windows; starting others for each took a tenth of the time.
          isolate: false,
          testTimeout: 60_000,
          hookTimeout: 60_000,
          // What is fetched at the first press takes its time on a busy machine.
          expect: { poll: { timeout: 10_000 } },
        },
      },
    ],
  },
});
