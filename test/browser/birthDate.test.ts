import { describe, expect, it } from 'vitest';
import { examples } from '../../src/rules/policies/wenzhou-2016-41/index.ts';
import { expectNoBarriers } from './support/axe.ts';
import { calculator, openExample } from './support/benefits.ts';
import { visit } from './support/page.ts';

describe('a birth date', () => {
  const born = examples.findIndex(({ facts }) => facts.lists['persons']?.[0]?.['person.birthDate'] === '2009-09-02');

  it('after the day of the facts is a slip of the pen, which would make a child of anybody; the field says so and nothing is lost', async () => {
    const { page } = await visit(calculator);
    await openExample(page, born);
    await page.goto(`${page.url().split('#')[0] ?? ''}#/person.birthDate/1`);
    await page.locator('.dayparts [name=year]').fill('2090');
    await page.locator('.ask [type=submit]').click();
    await page.locator('.errors').waitFor();
    expect(await page.locator('.errors').innerText()).toContain('要在 2016年9月1日 或以前，最多早 120 年。请再看看年份。');
    expect(await page.locator('.ask .error').innerText()).toContain('要在 2016年9月1日 或以前，最多早 120 年。请再看看年份。');
    expect(await page.locator('.dayparts [name=year]').inputValue()).toBe('2090');
    await expectNoBarriers(page);
  });

  it('keeps a case from being judged as of a day before it', async () => {
    const { page } = await visit(calculator);
    await openExample(page, born);
    await page.goto(`${page.url().split('#')[0] ?? ''}#`);
    await page.locator('#when-other').check();
    for (const [name, value] of [['year', '2009'], ['month', '9'], ['date', '1']] as const) await page.locator(`.dayparts [name=${name}]`).fill(value);
    await page.locator('.ask [type=submit]').click();
    await page.locator('.errors').waitFor();
    expect(await page.locator('.errors').innerText()).toContain('这一天家里有人还没出生。请选 2009年9月2日 或以后。');
    await page.locator('.dayparts [name=date]').fill('2');
    await page.locator('.ask [type=submit]').click();
    await page.locator('.errors').waitFor({ state: 'detached' });
  });
});
