import { readFile, readdir } from 'node:fs/promises';
import { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';

const eslint = new ESLint({ overrideConfigFile: '.config/eslint.config.js' });

/** Lints one import (or any code) as if it stood in a file; returns the messages that concern this test. */
async function messages(filePath: string, code: string): Promise<string[]> {
  const [result] = await eslint.lintText(`${code}\n`, { filePath });
  const own = /^mingce|^no-restricted|no-explicit-any|no-non-null-assertion|max-lines/;
  const found = (result?.messages ?? []).filter((message) => message.fatal === true || own.test(message.ruleId ?? ''));
  return found.map((message) => message.message);
}

const importing = (file: string, source: string) => messages(file, `import { x } from '${source}';\nexport const y = x;`);

describe('a room may import only what its row allows', () => {
  it.each([
    ['src/rules/vocabulary/truth.ts', '../engine/index.ts', /^src\/rules\/vocabulary may import nothing, not/],
    ['src/rules/engine/evaluate.ts', '../../words/index.ts', /^src\/rules\/engine may import only src\/rules\/vocabulary, .*src\/words.*put sentences in src\/words/],
    ['src/rules/engine/evaluate.ts', '../policies/wenzhou-2016-41/index.ts', /cannot be reused/],
    ['src/rules/policies/a/rules.ts', '../../engine/index.ts', /leaves evaluating them/],
    ['src/words/zh.ts', '../rules/engine/index.ts', /coded fact/],
    ['src/schemas/link.ts', '../rules/engine/index.ts', /^src\/schemas may import only src\/rules\/vocabulary/],
    ['src/islands/a/view.tsx', '../../site/anchors/index.ts', /pass it from the page/],
    ['src/site/coverage/index.ts', '../../islands/a/index.ts', /mount an island/],
    ['src/content.config.ts', './tools/evaluate.ts', /^src\/site may import only/],
    ['src/pages/index.astro', '../rules/engine/index.ts', /choose and pass, they never compute/],
    ['src/tools/evaluate.ts', '../islands/a/index.ts', /^src\/tools may import only/],
  ])('%s does not import %s', async (file, source, message) => {
    const code = file.endsWith('.astro') ? `---\nimport { x } from '${source}';\n---\n<p>{x}</p>` : `import { x } from '${source}';\nexport const y = x;`;
    expect(await messages(file, code)).toEqual([expect.stringMatching(message)]);
  });

  it.each([
    ['src/rules/engine/evaluate.ts', '../vocabulary/index.ts'],
    ['src/rules/policies/a/rules.ts', './words/zh.ts'],
    ['src/rules/policies/a/rules.ts', '../b/index.ts'],
    ['src/islands/a/view.tsx', '../../rules/engine/index.ts'],
    ['src/islands/a/view.tsx', './view.css'],
    ['src/pages/index.astro', '../layouts/Page.astro'],
    ['src/layouts/Page.astro', '../styles/base.css'],
    ['src/site/search/index.ts', '../anchors/anchor.ts'],
    ['src/pages/index.astro', '../words/site/index.ts'],
    ['test/rules/engine/x.test.ts', '../../../src/rules/engine/interval.ts'],
  ])('%s imports %s', async (file, source) => {
    const code = file.endsWith('.astro') ? `---\nimport '${source}';\n---\n<p></p>` : `import '${source}';`;
    expect(await messages(file, code)).toEqual([]);
  });
});

describe('rooms are entered by their door', () => {
  it.each([
    ['src/rules/engine/evaluate.ts', '../vocabulary/truth.ts', '../vocabulary/index.ts'],
    ['src/rules/policies/a/rules.ts', '../b/rules.ts', '../b/index.ts'],
    ['src/islands/a/view.tsx', '../b/view.tsx', '../b/index.ts'],
    ['src/islands/a/view.tsx', '../../words/rules/zh.ts', '../../words/rules/index.ts'],
    ['src/tools/evaluate.ts', '../rules/policies/a/examples.ts', '../rules/policies/a/index.ts'],
  ])('%s importing %s is told of %s', async (file, source, door) => {
    expect(await importing(file, source)).toEqual([expect.stringContaining(`import from "${door}"`)]);
  });

  it('holds for types, exports and lazy imports too', async () => {
    const code = [
      "export { a } from '../vocabulary/a.ts';",
      "export * from '../vocabulary/b.ts';",
      "export type C = import('../vocabulary/c.ts').C;",
      "export const d = () => import('../vocabulary/d.ts');",
      "import type { E } from '../vocabulary/e.ts';",
    ];
    expect(await messages('src/rules/engine/index.ts', code.join('\n'))).toHaveLength(code.length);
  });

  it('holds for scripts inside Astro files', async () => {
    const found = await messages('src/pages/index.astro', "<p></p>\n<script>\nimport { x } from '../rules/engine/index.ts';\nx();\n</script>");
    expect(found).toEqual([expect.stringMatching(/^src\/pages may import only/)]);
  });
});

describe('packages stop at the rooms that may not know them', () => {
  it.each([
    ['src/rules/vocabulary/truth.ts', 'zod'],
    ['src/rules/engine/evaluate.ts', 'preact'],
    ['src/rules/policies/a/rules.ts', 'node:fs'],
    ['src/rules/policies/a/rules.ts', 'astro:content'],
    ['src/words/zh.ts', 'preact'],
    ['src/schemas/link.ts', 'node:fs'],
    ['src/islands/a/view.tsx', 'astro:content'],
    ['src/islands/a/view.tsx', 'node:fs'],
    ['src/site/anchors/index.ts', 'preact'],
    ['src/pages/feed.ts', 'node:fs'],
    ['src/tools/evaluate.ts', 'astro:content'],
  ])('%s does not import %s', async (file, source) => {
    expect(await importing(file, source)).toEqual([expect.stringMatching(`may not import the package "${source}": `)]);
  });

  it.each([
    ['src/schemas/link.ts', 'zod'],
    ['src/islands/a/view.tsx', 'preact/hooks'],
    ['src/site/anchors/index.ts', 'astro:content'],
    ['src/tools/evaluate.ts', 'node:fs'],
  ])('%s imports %s', async (file, source) => {
    expect(await importing(file, source)).toEqual([]);
  });
});

describe('what is refused says what to write instead', () => {
  it.each([
    ['src/rules/engine/x.ts', 'export const x = new Date();', /no clock.*arguments/],
    ['src/rules/engine/x.ts', 'export const x = performance.now();', /no clock/],
    ['src/rules/engine/x.ts', 'export const x = new Intl.NumberFormat();', /no locale.*src\/words/],
    ['src/rules/engine/x.ts', 'export const x = (1).toLocaleString();', /no locale/],
    ['src/rules/engine/x.ts', 'export const x = Math.random();', /same answers/],
    ['src/rules/engine/x.ts', 'export const x = globalThis;', /surroundings/],
    ['src/rules/engine/x.ts', 'export default 1;', /by its name/],
    ['src/rules/engine/x.ts', 'export const x: any = 1;', /any/],
    ['src/rules/engine/x.ts', 'export const x = (y?: string) => y!.length;', /non-null/],
    ['src/islands/a/x.tsx', 'export const x = <p dangerouslySetInnerHTML={{ __html: "" }} />;', /text node/],
    ['src/islands/a/x.ts', 'document.body.innerHTML = "";', /text node/],
    ['src/pages/x.astro', '<p set:html="x" />', /text node/],
    ['src/islands/a/x.ts', 'useEffect(() => box.current?.focus(), []);', /useLayoutEffect/],
    ['src/islands/a/x.ts', 'useEffect(() => { if (ready) focusTitle(root.current); }, []);', /useLayoutEffect/],
    ['src/schemas/x.ts', "import { x } from './y';\nexport const z = x;", /whole file name, as in "\.\/y\.ts"/],
    ['src/stuff/x.ts', 'export const x = 1;', /stands in no room/],
    ['src/pages/x.ts', "import '../../content/glossary/zh.yaml';", /content is read and checked in src\/site/],
    ['src/words/zh.ts', '// line\n'.repeat(251), /too many lines/],
  ])('%s: %s', async (file, code, message) => {
    expect(await messages(file, code)).toContainEqual(expect.stringMatching(message));
  });
});

it('content imports nothing from src', async () => {
  const files = (await readdir('content', { recursive: true, withFileTypes: true })).filter((file) => file.isFile());
  for (const file of files.filter(({ name }) => name.endsWith('.mdx'))) {
    const text = await readFile(`${file.parentPath}/${file.name}`, 'utf8');
    expect(text, `${file.name}: a policy's text must outlive the code, so it imports none`).not.toMatch(/^(import|export) /m);
  }
});
