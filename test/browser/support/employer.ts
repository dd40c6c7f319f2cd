import type { Page } from 'playwright-core';
import type { Answers } from '../../../src/rules/engine/index.ts';
import { employers } from '../../../src/rules/policies/wenzhou-2016-41/index.ts';
import { answer, begin, hash, openExample, press } from './benefits.ts';
import { allDrawn, type VisitOptions } from './page.ts';

/** Where the calculator for employers is. */
export const employerCalculator = 'calculators/disability-employer/';

/** The answers of a named example. */
export function answersOf(id: string): Answers {
  return employers.examples.find((each) => each.id === id)?.answers ?? {};
}

/** Opens the calculator on the day the document was new and comes to its first question, by keyboard. */
export const beginEmployer = (options: VisitOptions = {}): Promise<Page> => begin(options, employerCalculator);

/** Answers what is asked by keyboard, numbers of people and days included, until the result is there. */
export async function answerEmployer(page: Page, answers: Answers): Promise<readonly string[]> {
  const asked: string[] = [];
  for (; hash(page) !== '#/result' && hash(page) !== '#/figures'; asked.push(hash(page))) {
    const given = answers[hash(page).slice(2)] ?? 'unknown';
    if (typeof given === 'number' || /^\d{4}-/u.test(String(given))) await type(page, given);
    else if (Array.isArray(given) && given.length === 0) await answer(page, '-');
    else await answer(page, given);
  }
  if (hash(page) === '#/figures') {
    const wage = answers['levy.averageWage'];
    if (typeof wage === 'number') {
      await press(page, 'Tab', '#figure-levy-averageWage');
      await page.keyboard.type(String(wage / 100));
    }
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => location.hash === '#/result');
  }
  await page.locator('.result .figure').first().waitFor();
  await allDrawn(page);
  return asked;
}

async function type(page: Page, given: number | string | readonly string[]): Promise<void> {
  const parts = typeof given === 'number' ? [String(given)] : String(given).split('-');
  await press(page, 'Tab', '#answer-0');
  for (const [place, part] of parts.entries()) {
    if (place > 0) await page.keyboard.press('Tab');
    await page.keyboard.type(part);
  }
  const before = hash(page);
  await page.keyboard.press('Enter');
  await page.waitForFunction((old) => location.hash !== old, before);
}

/** Opens a named example. */
export function openEmployer(page: Page, id: string): Promise<void> {
  return openExample(page, employers.examples.findIndex((each) => each.id === id));
}
