// @ts-check
import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { doors } from './lint/doors.js';
import { defaultExports, lateFocus, rawMarkup, rulesGlobals, rulesProperties } from './lint/refused.js';

/** House rules for the whole repository, run with `npm run lint`; what it teaches is in lint/rooms.js and lint/refused.js. Rules that need types are in oxlint.json. */
export default defineConfig(
  globalIgnores(['dist/', '.astro/', '.cache/', 'test-results/', 'screenshots/', '**/*.d.ts']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    extends: [tseslint.configs.strict],
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', caughtErrors: 'all', ignoreRestSiblings: true },
      ],
    },
  },
  ...astro.configs['flat/recommended'],
  {
    plugins: { mingce: { rules: { doors } } },
    rules: {
      'mingce/doors': 'error',
      eqeqeq: 'error',
      // Past 250 lines a file holds more than one idea: divide it, or say at its top why it stays whole.
      'max-lines': ['warn', 250],
      'no-restricted-syntax': ['error', ...rawMarkup],
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    rules: { 'no-restricted-syntax': ['error', ...rawMarkup, ...defaultExports] },
  },
  {
    files: ['src/islands/**/*.{ts,tsx}'],
    rules: { 'no-restricted-syntax': ['error', ...rawMarkup, ...defaultExports, ...lateFocus] },
  },
  {
    files: ['src/rules/**/*.ts'],
    rules: {
      'no-restricted-globals': ['error', ...rulesGlobals],
      'no-restricted-properties': ['error', ...rulesProperties],
    },
  },
);
