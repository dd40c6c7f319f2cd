import { expect, it } from 'vitest';
import { findBarriers } from './support/axe.ts';
import { visit } from './support/page.ts';

it('one line among many alike that is too pale, or lies on the wrong ground, is found', async () => {
  const { page } = await visit('units/', { colorScheme: 'light' });
  for (const style of [{ color: '#999' }, { backgroundColor: '#222' }, { opacity: '0.4' }]) {
    const mended = await page.evaluateHandle((given) => {
      const lines = [...document.querySelectorAll<HTMLElement>('main li, main p, main td')].filter(({ textContent, children }) => textContent.length > 4 && children.length === 0);
      const line = lines[Math.floor(lines.length / 2)] as HTMLElement;
      Object.assign(line.style, given);
      return line;
    }, style);
    expect(await findBarriers(page), JSON.stringify(style)).toEqual([expect.stringMatching(/^color-contrast/) as string]);
    await mended.evaluate((line) => { line.removeAttribute('style'); });
  }
});

it('one link that next to nothing tells from the text around it is found', async () => {
  const { page } = await visit('en/about/', { colorScheme: 'light' });
  await page.evaluate(() => {
    const paragraphs = [...document.querySelectorAll('main p')].filter(({ textContent }) => textContent.length > 60);
    const [paragraph] = paragraphs;
    const link = Object.assign(document.createElement('a'), { href: './', textContent: 'hidden way' });
    paragraph?.append(link, ' and more of the same.');
    Object.assign(link.style, { textDecoration: 'none', border: '0', fontWeight: 'inherit', background: 'none', color: '#2d2d40' });
  });
  expect(await findBarriers(page)).toEqual([expect.stringMatching(/^link-in-text-block/) as string]);
});
