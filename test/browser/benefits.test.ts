import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import type { Result } from '../../src/rules/engine/index.ts';
import { examples, rules } from '../../src/rules/policies/wenzhou-2016-41/index.ts';
import { expectNoBarriers } from './support/axe.ts';
import { answer, answerAll, begin, calculator, considered, hash, openExample, press, readmeFacts, title } from './support/benefits.ts';
import { unfoldAll, visit } from './support/page.ts';

describe('the README example, answered by keyboard', () => {
  it.each([['zh', calculator], ['en', `en/${calculator}`]])('gives the figures of consider() in %s', async (_, path) => {
    const page = await begin({}, path);
    const asked = await answerAll(page, readmeFacts);
    expect(new Set(asked).size).toBe(asked.length);
    expect(await page.locator('.figure').innerText()).toContain('479.50');

    const expected = considered(readmeFacts);
    const [download] = await Promise.all([page.waitForEvent('download'), page.locator('.take .btn').nth(2).click()]);
    const exported = JSON.parse(await readFile(await download.path(), 'utf8')) as { result: { outcomes: readonly Readonly<Record<string, unknown>>[] } };
    const plain = (interval: Result['outcomes'][number]['amount']): unknown =>
      interval === null ? null : { low: interval.low / interval.per, high: interval.high === Infinity ? null : interval.high / interval.per };
    expect(exported.result.outcomes.map(({ entitlement, index, verdict, amount }) => ({ entitlement, index, verdict, amount })))
      .toEqual(expected.outcomes.map(({ entitlement, index, verdict, amount }) => ({ entitlement, index, verdict, amount: plain(amount) })));

    const sums = await page.locator('.card.certain .amount:not(.long) b').allInnerTexts();
    expect(sums.map((text) => text.replace(/[^\d.]/gu, ''))).toEqual(['229.50', '250', '150']);
  });

  it('takes fewer steps where runs of questions are answered at once, and gives the same figure', async () => {
    const page = await begin();
    const asked = await answerAll(page, readmeFacts, true);
    expect(asked.length).toBeLessThan(32);
    expect(await page.locator('.figure').innerText()).toContain('479.50');
    expect(await page.locator('.given').textContent()).toContain('有残疾人专用车不是');
  });

  it('leads from each figure to its clause', async () => {
    const { page } = await visit(calculator);
    await openExample(page, 0);
    const links = await page.locator('.card .from').evaluateAll((all) => all.map((each) => each.getAttribute('href') ?? ''));
    expect(links.length).toBeGreaterThan(10);
    const response = await page.request.get(new URL(links[0] ?? '', page.url()).href);
    const policy = await response.text();
    for (const link of new Set(links)) expect(policy).toContain(`id="${link.split('#')[1] ?? ''}"`);
  });
});

describe('going back and forth', () => {
  it('Back leads to the question before, with its answer; Forward leads on', async () => {
    const page = await begin();
    await answer(page, 'yes');
    await answer(page, 'yes');
    const age = await title(page);
    await page.goBack();
    await page.goBack();
    expect(await page.locator('[value=yes]').isChecked()).toBe(true);
    await page.goForward();
    await page.goForward();
    expect(await title(page)).toBe(age);
    await page.goBack();
    await page.goBack();
    await page.goBack();
    expect(hash(page)).toBe('');
    expect(await page.locator('#when-then').isChecked()).toBe(true);
  });

  it('moves the focus to the title of each screen', async () => {
    const page = await begin();
    await answer(page, 'yes');
    expect(await page.evaluate(() => document.activeElement?.hasAttribute('data-screen-title'))).toBe(true);
  });

  it('an answer changed from the review leads back to it', async () => {
    const { page } = await visit(calculator);
    await openExample(page, 0);
    await page.locator('a[href="#/review"]').first().click();
    await page.locator('.answers a[href="#/person.age/1"]').click();
    await page.locator('#answer-0').fill('20');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => location.hash === '#/review');
    expect(await page.locator('.answers').first().innerText()).toContain('20周岁');
  });
});

describe('what is not right is said once and found at once', () => {
  it('nothing chosen, then a sum that is none', async () => {
    const page = await begin();
    await page.keyboard.press('Tab');
    await press(page, 'Tab', '.actions .btn[type=submit]');
    await page.keyboard.press('Enter');
    await page.locator('.errors').waitFor();
    await page.waitForFunction(() => document.activeElement?.classList.contains('errors'));
    const said = await page.locator('.errors a').innerText();
    expect(await page.locator('#error').innerText()).toBe(said);
    await expectNoBarriers(page);
    await page.locator('.errors a').click();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('answer-0');
    expect(hash(page)).toBe('#/person.hukouWenzhou/1');
    await page.keyboard.press('Space');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => location.hash.includes('certificate'));
    await answer(page, 'yes');
    await page.locator('#answer-0').fill('nine');
    await page.keyboard.press('Enter');
    await page.locator('.errors').waitFor();
    expect(await page.locator('#answer-0').inputValue()).toBe('nine');
    expect(await page.locator('#answer-0').getAttribute('aria-invalid')).toBe('true');
    expect(await page.locator('#answer-0').getAttribute('aria-describedby')).toContain('answer-0-error');
  });
});

describe('not knowing', () => {
  it('shows the range, its possible sums, and what would settle it', async () => {
    const page = await begin();
    await answerAll(page, { ...readmeFacts, lists: { persons: [{ ...readmeFacts.lists['persons']?.[0], 'person.selfCare': 'unknown' }] } });
    expect(await page.locator('.figure').innerText()).toMatch(/229\.50–729\.50/u);
    expect(await page.locator('.card.depends .interval').first().getAttribute('aria-label')).toContain('125 元、250 元、500 元');
    expect(await page.locator('.settle').innerText()).toContain('自理程度');
    await expectNoBarriers(page);
  });
});

describe('links with a case', () => {
  async function shared(): Promise<string> {
    const { page } = await visit(calculator);
    await openExample(page, 0);
    await page.locator('.take .btn').nth(1).click();
    return new URL(await page.locator('#share-link').inputValue()).hash;
  }

  it('opens with the same figure, and leaves no answers in the address', async () => {
    const fragment = await shared();
    const { page } = await visit(calculator + fragment);
    await page.locator('.result .figure').waitFor();
    expect(await page.locator('.figure').innerText()).toContain('479.50');
    expect(page.url()).not.toContain('case=');
  });

  it.each([
    ['cut', (fragment: string) => fragment.slice(0, -5)],
    ['altered', (fragment: string) => fragment.replace(`.${rules.version.replaceAll('.', '-')}.`, '.9-9-9.')],
    ['empty', () => '#case='],
  ])('one that was %s gives a message and no answers', async (_, spoil) => {
    const { page } = await visit(calculator + spoil(await shared()));
    await page.locator('.errors').waitFor();
    expect(await page.locator('.errors').innerText()).toContain('链接');
    expect(await page.locator('.start').isVisible()).toBe(true);
    expect(await page.locator('.result').count()).toBe(0);
    await expectNoBarriers(page);
  });
});

describe('time alone', () => {
  it('names the birthday on which the result changes, shows the age on the day of the facts, and puts the days into a calendar', async () => {
    const { page } = await visit(calculator);
    await openExample(page, examples.findIndex(({ facts }) => facts.lists['persons']?.[0]?.['person.birthDate'] === '2009-09-02'));
    const coming = page.locator('.coming');
    await coming.waitFor();
    expect(await coming.innerText()).toMatch(/2016年9月2日[^]*0至6周岁[^]*从“符合”变成“不符合”[^]*7至18周岁[^]*从“不符合”变成“符合”/u);
    expect(await page.locator('.given').textContent()).toContain('2009年9月2日（到2016年9月1日满 6 周岁）');
    const [download] = await Promise.all([page.waitForEvent('download'), coming.locator('.btn').click()]);
    expect(download.suggestedFilename()).toBe('残疾人补贴自查-2016-09-01.ics');
    expect(await readFile(await download.path(), 'utf8')).toContain('DTSTART;VALUE=DATE:20160902\r\n');
    await expectNoBarriers(page);
  });
});

describe('files and this device', () => {
  it('a file with an answer out of bounds is refused, the field named, and nothing changed', async () => {
    const { page } = await visit(calculator);
    await page.locator('details.more summary').nth(1).click();
    const bad = { format: 'mingce-case', schema: 1, calculator: rules.calculator, ruleVersion: '1.0.0', factsOn: '2016-09-01', rulesOn: '2016-09-01', answers: {}, lists: { persons: [{ 'person.age': 400 }] } };
    await page.locator('#open-file').setInputFiles({ name: 'case.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(bad)) });
    await page.locator('.errors').waitFor();
    expect(await page.locator('.errors').innerText()).toMatch(/第1位 · 年龄 \(person\.age\).*0 到 120/u);
    expect(await page.locator('.start').isVisible()).toBe(true);
  });

  it('a case is kept on the device only when asked, opens again, and can be erased', async () => {
    const { page } = await visit(calculator);
    await openExample(page, 0);
    const stored = (): Promise<readonly string[]> => page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('mingce.case')));
    expect(await stored()).toEqual([]);
    await page.locator('.take .row').nth(1).locator('.btn').click();
    await page.locator('.take .said', { hasText: '存好了' }).waitFor();
    await page.reload();
    await page.locator('.kept .btn').first().click();
    await page.locator('.result .figure').waitFor();
    await page.reload();
    await page.locator('.kept .btn.quiet').click();
    expect(await stored()).toEqual([]);
    expect(await page.locator('.kept').count()).toBe(0);
  });
});

describe('for everyone', () => {
  it.each([[360, 'light'], [1280, 'dark']] as const)('no barriers on any screen at %i, %s', async (width, colorScheme) => {
    const page = await begin({ width, colorScheme });
    await expectNoBarriers(page);
    await page.goBack();
    await expectNoBarriers(page);
    await openExample(page, 7);
    await unfoldAll(page);
    await expectNoBarriers(page);
    await page.locator('a[href="#/review"]').first().click();
    await expectNoBarriers(page);
    await page.locator('a[href="#/figures"]').last().click();
    await expectNoBarriers(page);
  });

  it('nothing runs out of the page at 320 pixels', async () => {
    const page = await begin({ width: 320 });
    const overflow = (): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(await overflow()).toBeLessThanOrEqual(0);
    await page.goBack();
    await openExample(page, 4);
    await unfoldAll(page);
    expect(await overflow()).toBeLessThanOrEqual(0);
  });

  it('without scripts the rules stand there to be read, and no dead form', async () => {
    const { page } = await visit(calculator, { javaScriptEnabled: false });
    expect(await page.locator('.benefits').isVisible()).toBe(false);
    expect(await page.locator('#r-f09').isVisible()).toBe(true);
  });

  it('prints the result without navigation', async () => {
    const { page } = await visit(calculator);
    await openExample(page, 0);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.take').isVisible()).toBe(false);
    expect(await page.locator('header.bar').isVisible()).toBe(false);
    expect(await page.locator('.slip').isVisible()).toBe(true);
  });
});
