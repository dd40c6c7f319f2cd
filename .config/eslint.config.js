// @ts-check
import { fileURLToPath } from 'node:url';
import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { doors } from './lint/doors.js';
import { defaultExports, lateFocus, rawMarkup, rulesGlobals, rulesProperties } from './lint/refused.js';

const top = fileURLToPath(new URL('..', import.meta.url));
const typed = ['src/**/*.{ts,tsx}', 'test/**/*.{ts,tsx}', '.config/**/*.ts'];
const untyped = ['**/*.js', '**/*.mjs', '**/*.astro', '**/*.astro/*.ts'];

/** Lint for the whole repository; run with `npm run lint`. What it teaches is in lint/rooms.js and lint/refused.js. */
export default defineConfig(
  globalIgnores(['dist/', '.astro/', '.cache/', 'test-results/', 'screenshots/', '**/*.d.ts']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: typed,
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: top } },
    rules: {
      // Enums do not compile here, and the few classes are errors that are thrown: a third of the time for nothing to find.
      '@typescript-eslint/no-unsafe-enum-assignment': 'off',
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // Search splits text into code points on purpose, and Han characters are one code point each.
      '@typescript-eslint/no-misused-spread': 'off',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', caughtErrors: 'all', ignoreRestSiblings: true },
      ],
      // A new kind must break every reader until it is answered, so a default never hides one.
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: false, requireDefaultForNonUnion: true },
      ],
    },
  },
  { files: untyped, extends: [tseslint.configs.strict, tseslint.configs.disableTypeChecked] },
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
      // Truth is the word yes, no or unknown, and a missing figure is not zero: compare, never test for truthiness.
      '@typescript-eslint/strict-boolean-expressions': [
        'error',
        { allowString: false, allowNumber: false, allowNullableObject: false },
      ],
    },
  },
);
