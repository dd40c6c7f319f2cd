import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { parse } from 'yaml';
import { consider, type Answer, type Facts, type Result } from '../../../src/rules/engine/index.ts';
import { examples, rules } from '../../../src/rules/policies/wenzhou-2016-41/index.ts';
import { parameterSchema } from '../../../src/schemas/index.ts';
import { expectNoBarriers } from './axe.ts';
import { allDrawn, visit, type VisitOptions } from './page.ts';

/** Where the calculator of benefits is. */
export const calculator = 'calculators/disability-benefits/';
const readme = examples[0];
if (readme === undefined) throw new Error('The calculator has no example for the README.');

/** The answers of the README's example. */
export const readmeFacts: Facts = readme.facts;

const file = parameterSchema.parse(parse(await readFile('content/parameters/dibao.yaml', 'utf8')));
const tables = [{ id: file.id, values: file.values.map(({ place, ...rest }) => ({ ...rest, place: place.id })) }];

/** What the engine makes of these answers. */
export const considered = (facts: Facts): Result => consider(rules, facts, { factsOn: '2016-09-01', rulesOn: '2016-09-01', tables, readings: {} });

/** Presses a key until the field in focus is the one looked for. */
export async function press(page: Page, key: string, selector: string): Promise<void> {
  for (let times = 0; times < 60; times += 1) {
    await page.keyboard.press(key);
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
  }
  throw new Error(`${key} never led to ${selector} on ${page.url()}.`);
}

/** The fragment of the address. */
export const hash = (page: Page): string => new URL(page.url()).hash;
/** The title of the screen. */
export const title = (page: Page): Promise<string> => page.locator('[data-screen-title]').innerText();

/** Opens the calculator on the day of the example and comes to its first question, by keyboard; for so many people, where it asks. */
export async function begin(options: VisitOptions = {}, path = calculator, people = 1): Promise<Page> {
  const { page } = await visit(path, options);
  await page.locator('[data-island=ready]').waitFor({ state: 'attached' });
  if (people > 1) await page.locator(`[name=items][value="${String(people)}"]`).check();
  await press(page, 'Tab', '#when-today');
  await press(page, 'ArrowDown', '#when-then');
  await page.keyboard.press('Enter');
  await page.locator('.ask [name=answer]').first().waitFor();
  return page;
}

/** Answers the question on the screen by keyboard, and goes on. */
export async function answer(page: Page, given: Answer): Promise<void> {
  // A day that the example does not give is not known.
  const isDay = await page.locator('.ask .dayparts').count() > 0;
  const kind = isDay ? 'text' : await page.locator('[name=answer]').first().getAttribute('type');
  if (typeof given === 'number') {
    await press(page, 'Tab', '#answer-0');
    await page.keyboard.type(hash(page).includes('person.age') ? String(given) : String(given / 100));
  } else if (kind === 'checkbox') {
    for (const value of Array.isArray(given) ? given : [given]) {
      await press(page, 'Tab', `[name=answer][value="${String(value)}"]`);
      await page.keyboard.press('Space');
    }
  } else if (kind === 'text') {
    await press(page, 'Tab', '#other-unknown');
    await page.keyboard.press('Space');
  } else {
    await press(page, 'Tab', '[name=answer]');
    const wanted = `[value="${String(given)}"]`;
    if (await page.evaluate((value) => document.activeElement?.matches(value) ?? false, wanted)) await page.keyboard.press('Space');
    else await press(page, 'ArrowDown', wanted);
  }
  const before = hash(page);
  await page.keyboard.press('Enter');
  await page.waitForFunction((old) => location.hash !== old, before);
}

/** Answers at once, by keyboard, a run of questions of which every usual answer is so; false where none is offered. */
async function answerRun(page: Page): Promise<boolean> {
  if (await page.locator('.usual').count() === 0) return false;
  const before = hash(page);
  await press(page, 'Tab', '.usual > summary');
  await page.keyboard.press('Enter');
  await expectNoBarriers(page);
  await press(page, 'Tab', '.usual button');
  await page.keyboard.press('Enter');
  await page.waitForFunction((old) => location.hash !== old, before);
  return true;
}

/** Answers what is asked as these facts say, until the result is there; where all of a run is as most families answer, that at once if wanted. */
export async function answerAll(page: Page, facts: Facts, atOnce = false): Promise<readonly string[]> {
  const asked: string[] = [];
  for (; hash(page) !== '#/result'; asked.push(hash(page))) {
    if (hash(page) === '#/figures') {
      await press(page, 'Tab', '.actions .btn[type=submit]');
      await page.keyboard.press('Enter');
      await page.waitForFunction(() => location.hash === '#/result');
      break;
    }
    if (atOnce && await answerRun(page)) continue;
    const [, id = '', place] = hash(page).split('/');
    const given = place === undefined ? facts.answers[id] : facts.lists['persons']?.[Number(place) - 1]?.[id];
    await answer(page, given ?? 'unknown');
  }
  await page.locator('.result .figure').waitFor();
  await allDrawn(page);
  return asked;
}

/** Opens one of the examples. */
export async function openExample(page: Page, index: number): Promise<void> {
  await page.locator('[data-island=ready]').waitFor({ state: 'attached' });
  await page.locator('details.more summary').first().click();
  await page.locator('.plainlist button').nth(index).click();
  await page.locator('.result').waitFor();
  await allDrawn(page);
}
