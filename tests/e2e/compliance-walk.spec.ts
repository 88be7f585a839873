import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { evidenceFiles, fileIn, openDuty, openPlace, runAction } from './fixtures/compliance-screen';
import { plainSpaces, wholeCost } from './fixtures/cost-screen';
import { expect, test } from './fixtures/landfall';
import { choose, openQuestion } from './fixtures/questionnaire';
import { storedPlans } from './fixtures/stored-plans';

/** A chat model trained on the web, for adults, open to the public. */
const ANSWERS: Readonly<Record<string, string>> = {
  useCase: 'general-purpose model',
  sector: 'general',
  generatesContent: 'yes',
  publicFacing: 'yes',
  interactsWithPeople: 'yes',
  personalData: 'yes',
  trainsOnPersonalData: 'yes',
  scrapesWeb: 'yes',
  annualRevenueUsd: '40 M',
};
/** The question that is asked when nothing above answers it: the product does nothing of the kind. */
const OTHERWISE = 'no';
/** The law is answered in ten minutes, at twenty seconds a question. */
const MOST_QUESTIONS = 30;

const BASIS = 'gdpr.lawful-basis';
const RECORD = Buffer.from('%PDF-1.7 legitimate-interest assessment, signed');
const RECORD_SHA256 = createHash('sha256').update(RECORD).digest('hex');
const SYSTEMIC = 'Notify the Commission of a systemic-risk model';

const inFocus = (page: Page): Locator => page.locator('li[aria-current="step"]');

/** Answers what the law waits for, in the order in which the questionnaire leads. @returns the facts asked about */
async function answerTheLaw(page: Page): Promise<readonly string[]> {
  const asked: string[] = [];
  await page.getByRole('paragraph').filter({ hasText: 'still needed for the law' }).getByRole('link').click();
  for (;;) {
    const question = inFocus(page);
    const fact = (await question.getAttribute('data-question'))?.split('.').at(-1) ?? '';
    expect(asked).not.toContain(fact);
    asked.push(fact);
    await expect(question).toContainText(/\d+ dut(y|ies) waits? for it/);
    const answer = ANSWERS[fact] ?? OTHERWISE;
    const choice = question.getByRole('radio', { name: answer, exact: true });
    if ((await choice.count()) > 0) await choice.check();
    else await question.getByRole('textbox').fill(answer);
    await expect(question).not.toContainText('for it');
    if (await page.getByText('The law of your countries waits for no further answer.').isVisible())
      return asked;
    await question.getByRole('button', { name: 'Go on' }).click();
    await expect(page.locator(`li[aria-current="step"][data-question$=".${fact}"]`)).toHaveCount(0);
  }
}

async function openMatrix(page: Page): Promise<Locator> {
  await page.getByRole('link', { name: /^Compliance/ }).click();
  const matrix = page.getByRole('grid', { name: 'Duties by country and theme' });
  await expect(matrix.getByRole('columnheader', { name: /Germany/ })).toBeVisible();
  return matrix;
}

/** The row of the cost of work for the law over the whole horizon, as it reads. */
async function complianceWork(page: Page): Promise<string> {
  await wholeCost(page);
  const row = page.getByRole('row', { name: /^Compliance work/ });
  return plainSpaces((await row.textContent()) ?? '');
}

test('from an empty plan over questions, matrix and evidence to another machine', async ({
  page: firstPage,
  landfall,
}) => {
  let page = firstPage;
  const stored = () => {
    const plan = storedPlans(landfall.home).at(-1)?.plan;
    if (plan === undefined) throw new Error('no plan is stored');
    return plan;
  };
  const record = () => stored().compliance?.duties[BASIS];

  await test.step('an empty plan gets a team, two markets and the answers that the law waits for', async () => {
    await page.getByRole('link', { name: 'Home', exact: true }).click();
    await page.getByRole('button', { name: 'New plan' }).click();
    await page.getByRole('menuitem', { name: 'Blank plan' }).click();
    const team = await openQuestion(page, 'placement.team', 'In which country does the team work?');
    await choose(team, 'germany', /^Germany/);
    const users = await openQuestion(page, 'markets', 'How many people use it each month, and where?');
    await choose(users, 'germany', /^Germany/);
    await users.getByLabel('Monthly users in Germany, Likely').fill('2 M');
    await choose(users, 'korea', /Korea/);
    const asked = await answerTheLaw(page);
    expect(asked.length).toBeLessThan(MOST_QUESTIONS);
    expect(Object.keys(ANSWERS).filter((fact) => !asked.includes(fact))).toEqual([]);
    await expect.poll(() => Object.keys(stored().facts.common)).toEqual(asked);
  });

  await test.step('the matrix has a column a country; Germany says which duties bind and why', async () => {
    const matrix = await openMatrix(page);
    await expect(matrix.getByRole('columnheader', { name: /South Korea/ })).toBeVisible();
    await expect(page.getByText(/^\d+ duties apply on 1 Sep 2027\. Not legal advice\.$/)).toBeVisible();
    await matrix.getByRole('link', { name: 'Germany' }).click();
    await expect(page.getByRole('heading', { level: 3 })).toHaveCount(13);
    await expect(page.getByRole('row', { name: new RegExp(SYSTEMIC) })).toHaveCount(0);
    await page.getByRole('row', { name: /^Pick and document a lawful basis/ }).click();
    const panel = page.getByRole('complementary');
    await expect(panel).toContainText('applies');
    const why = panel.getByRole('link', { name: /^change\s?: Personal data/ });
    await expect(why).toHaveAttribute('href', '#/plan?field=facts.common.personalData');
    await expect(panel.getByRole('link', { name: /Regulation \(EU\) 2016\/679/ })).toHaveAttribute(
      'href',
      /^https:\/\//,
    );
  });

  await test.step('a duty is ticked, gets an owner and a file that proves it', async () => {
    const panel = page.getByRole('complementary');
    await panel.getByText('Done', { exact: true }).click();
    await panel.getByRole('textbox', { name: 'Owner' }).fill('Mira');
    await panel.getByLabel('Attach files…').setInputFiles({
      name: 'assessment.pdf',
      mimeType: 'application/pdf',
      buffer: RECORD,
    });
    await expect(fileIn(panel, 'assessment.pdf')).toContainText('unaltered');
    await expect.poll(record).toMatchObject({
      status: 'done',
      owner: 'Mira',
      evidence: [{ sha256: RECORD_SHA256, fileName: 'assessment.pdf', bytes: RECORD.length }],
    });
    expect(evidenceFiles(landfall.home)).toEqual([
      path.join(landfall.home, 'evidence', RECORD_SHA256.slice(0, 2), RECORD_SHA256),
    ]);
  });

  await test.step('a larger model switches a duty on, and the work for the law costs more', async () => {
    const before = await complianceWork(page);
    expect(before).toMatch(/^Compliance work\s?[\d.,]+/);
    const size = await openQuestion(page, 'model.parameterCount', 'How many parameters does the model have?');
    await size.getByRole('textbox').fill('900B');
    const tokens = await openQuestion(page, 'training.tokens', 'How many tokens does the final run see?');
    await tokens.getByRole('textbox', { name: 'High' }).fill('20T');
    await tokens.getByRole('textbox', { name: 'Likely' }).fill('15T');
    await openPlace(page, '#/compliance?country=DE');
    await page.getByRole('row', { name: new RegExp(SYSTEMIC) }).click();
    await expect(page.getByRole('complementary', { name: SYSTEMIC })).toContainText(
      /Training compute: above 10²⁵ FLOP \(\S+ FLOP in the plan\)/,
    );
    expect(await complianceWork(page)).not.toBe(before);
  });

  await test.step('closed and started again, all of it is there', async () => {
    const before = stored();
    page = await landfall.restart();
    const panel = await openDuty(page, BASIS);
    await expect(panel.getByRole('textbox', { name: 'Owner' })).toHaveValue('Mira');
    await expect(panel.getByRole('radio', { name: 'Done' })).toBeChecked();
    await expect(fileIn(panel, 'assessment.pdf')).toContainText('unaltered');
    expect(stored()).toEqual(before);
  });

  await test.step('exported, it comes to another machine with tick and evidence', async () => {
    const before = stored();
    const bundle = readFileSync(await landfall.save(() => runAction(page, 'Export this plan to a file')));
    const other = await landfall.elsewhere();
    page = other.page;
    await page.getByRole('link', { name: 'Home', exact: true }).click();
    await page.getByLabel('Open file…').setInputFiles({
      name: 'plan.landfall.zip',
      mimeType: 'application/zip',
      buffer: bundle,
    });
    await expect.poll(() => storedPlans(other.home).length).toBe(2);
    const panel = await openDuty(page, BASIS);
    await expect(panel.getByRole('radio', { name: 'Done' })).toBeChecked();
    await expect(fileIn(panel, 'assessment.pdf')).toContainText('unaltered');
    expect(stored()).toEqual(before);
    const [file = '', ...others] = evidenceFiles(other.home);
    expect(others).toEqual([]);
    expect(createHash('sha256').update(readFileSync(file)).digest('hex')).toBe(RECORD_SHA256);
  });
});
