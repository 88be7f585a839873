import { readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { readPdf } from '../support/read-pdf';
import { accessibilityFaults } from './fixtures/accessibility';
import { expect, test } from './fixtures/landfall';
import { storedPlans } from './fixtures/stored-plans';

const CARD = `---
license: llama3.1
base_model: meta-llama/Llama-3.1-8B
datasets:
- HuggingFaceH4/ultrachat_200k
---
# Kranich helper
`;

/** A lock file as npm writes it, of two packages; one names no licence. */
const LOCK = JSON.stringify({
  name: 'kranich-api',
  version: '1.0.0',
  lockfileVersion: 3,
  packages: {
    '': { name: 'kranich-api', version: '1.0.0' },
    'node_modules/yaml': { version: '2.9.1', license: 'ISC' },
    'node_modules/nameless': { version: '0.1.0' },
  },
});

async function openView(page: Page, view: string): Promise<void> {
  await page.evaluate((hash) => {
    window.location.hash = hash;
  }, `#/ip?view=${view}`);
  await expect(page.getByRole('heading', { level: 1, name: 'IP' })).toBeVisible();
}

const panel = (page: Page) => page.getByRole('complementary');
const materials = (page: Page) => page.getByRole('table', { name: 'Materials' });
const findings = (page: Page) => page.getByRole('table', { name: 'Licence findings' });

/** Adds a material by hand. */
async function add(page: Page, name: string, kind: string, licence: string | null, from?: string) {
  await page.getByRole('button', { name: 'Add a material', exact: true }).click();
  const form = panel(page);
  // The name is chosen, ready to be typed over.
  await expect(form.getByLabel('Name', { exact: true })).toBeFocused();
  await form.getByLabel('Name', { exact: true }).fill(name);
  await form.getByLabel('Name', { exact: true }).press('Enter');
  await form.getByRole('radiogroup', { name: 'Kind' }).getByText(kind, { exact: true }).click();
  if (licence !== null) await setLicence(form, licence);
  if (from !== undefined) {
    await form.getByLabel('Add what it is made from…').click();
    await page.getByRole('option', { name: from }).click();
  }
  return form;
}

/** Writes files, which a page reads from the disk sooner than it is handed their bytes. @returns their paths */
async function writeFiles(
  folder: string,
  contents: Readonly<Record<string, string | Buffer>>,
): Promise<readonly string[]> {
  await mkdir(folder, { recursive: true });
  return Promise.all(
    Object.entries(contents).map(async ([name, content]) => {
      const file = path.join(folder, name);
      await writeFile(file, content);
      return file;
    }),
  );
}

async function setLicence(form: Locator, licence: string): Promise<void> {
  await form.getByLabel('Licence', { exact: true }).fill(licence);
  await form.getByLabel('Licence', { exact: true }).press('Enter');
}

test.describe('materials and their licences', () => {
  test('from an empty plan to a breach, its cure, files, exports, protection', async ({
    page,
    landfall,
  }, info) => {
    await page.getByRole('button', { name: 'New plan' }).click();
    await page.getByRole('menuitem', { name: 'Blank plan' }).click();
    await expect(page).toHaveURL(/#\/plan$/);
    await openView(page, 'materials');
    await expect(page.getByText('Here stand the models, data, code and services')).toBeVisible();

    // Outputs of Llama 3 train a model of one's own.
    await add(page, 'Llama 3 70B', 'model', 'llama-3-community');
    await expect(panel(page).getByText('Checked as')).toBeVisible();
    const ownWork = await add(page, 'Dialogues', 'data', null, 'Llama 3 70B');
    await ownWork.getByLabel('Made by your company').check();
    const product = await add(page, 'Kranich', 'model', null, 'Dialogues');
    await product.getByLabel('Made by your company').check();
    const breach = findings(page).getByRole('row', { name: /breach Llama 3 70B/ });
    await expect(breach).toContainText('Llama 2 or 3 outputs used to train another model');
    await breach.click();
    await expect(panel(page).getByText('Llama 2 and 3 licences, clause 1.b.v')).toBeVisible();
    await expect(panel(page).getByText('outputs train')).toBeVisible();
    expect(await accessibilityFaults(page)).toEqual([]);

    // Until then it is an error of the plan check that leads here.
    await page.getByRole('button', { name: 'Plan check' }).click();
    await expect(
      page.getByText('Llama 3 70B: the licence does not allow what the plan does with it.'),
    ).toBeVisible();
    await page.keyboard.press('Escape');
    await breach.click();

    // Borne with a name and a reason it stays in the list; undo opens it again.
    await panel(page).getByLabel('Who decided').fill('Mara');
    await panel(page).getByLabel('Why', { exact: true }).fill('Rewritten by March.');
    await panel(page).getByRole('button', { name: 'Accept this finding' }).click();
    await expect(findings(page).getByText('breach, accepted')).toBeVisible();
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect(findings(page).getByText('breach, accepted')).toBeHidden();

    // A slip of the keys is named with the nearest and not lost; the nearest is one click away.
    await materials(page)
      .getByRole('row', { name: /^Llama 3 70B/ })
      .click();
    await setLicence(panel(page), 'llama-3.1-comunity');
    await expect(
      panel(page).getByText('“llama-3.1-comunity” is not the name of a known licence'),
    ).toBeVisible();
    await expect(panel(page).getByLabel('Licence', { exact: true })).toHaveValue('llama-3.1-comunity');
    await panel(page).getByRole('button', { name: 'llama-3.1-community' }).click();
    await expect(breach).toBeHidden();
    await expect(findings(page).getByText('Name rule for models built with Llama')).toBeVisible();

    // Files: what comes in is shown first, then taken over in one step.
    await page.getByLabel('Read files…').setInputFiles(
      await writeFiles(info.outputPath('files'), {
        'README.md': CARD,
        'package-lock.json': LOCK,
        'huge.json': Buffer.alloc(21e6, 32),
        'notes.toml': '[project]\nname = "x"\n',
      }),
    );
    const preview = page.getByRole('region', { name: 'In the files' });
    await expect(
      preview.getByText('huge.json: 21.0 MB, expected a bill of materials of at most 20 MB'),
    ).toBeVisible();
    await expect(preview.getByText(/notes\.toml: TOML is not read/)).toBeVisible();
    await expect(preview.getByText('kranich-api (npm) · no known licence').first()).toBeVisible();
    await expect(preview.getByText('5 new', { exact: true })).toBeVisible();
    await preview.getByRole('button', { name: /^Take over/ }).click();
    await expect(preview).toBeHidden();
    await expect(materials(page).getByRole('row', { name: /^kranich-api \(npm\) 1\.0\.0/ })).toContainText(
      'ISC',
    );

    // Read again after a package is gone and another came: what dropped out is named before anything is taken over.
    await page.getByLabel('Read files…').setInputFiles([
      {
        name: 'package-lock.json',
        mimeType: 'application/json',
        buffer: Buffer.from(LOCK.replace('node_modules/nameless', 'node_modules/unnamed')),
      },
    ]);
    await expect(
      preview.getByText('kranich-api (npm) · no known licence: no longer in the file: nameless'),
    ).toBeVisible();
    await preview.getByRole('button', { name: 'Leave it' }).click();
    await expect(preview).toBeHidden();

    // The graph, by keyboard and as a list.
    await openView(page, 'graph');
    const plate = page.getByRole('button', { name: /^Llama 3 70B/ });
    await plate.focus();
    await page.keyboard.press('Enter');
    await expect(panel(page).getByRole('button', { name: 'Dialogues' })).toBeVisible();
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.getByRole('button', { name: 'as a table' }).click();
    await expect(page.getByRole('row', { name: /Llama 3 70B outputs Dialogues/ })).toBeVisible();

    // The files to hand out.
    await openView(page, 'materials');
    const bom = await landfall.save(async () => {
      await page.getByRole('button', { name: 'Export…' }).click();
      await page.getByRole('menuitem', { name: 'ML-BOM, CycloneDX 1.6 (JSON)' }).click();
    });
    const written = JSON.parse(readFileSync(bom, 'utf8'));
    expect(written).toMatchObject({ bomFormat: 'CycloneDX', specVersion: '1.6' });
    expect(written.components.map(({ name }: { name: string }) => name)).toEqual(
      expect.arrayContaining(['Llama 3 70B', 'Dialogues', 'Kranich', 'kranich-api (npm)']),
    );
    const notice = await landfall.save(async () => {
      await page.getByRole('button', { name: 'Export…' }).click();
      await page.getByRole('menuitem', { name: 'Notice to hand out (text)' }).click();
    });
    expect(readFileSync(notice, 'utf8')).toContain('Llama 3.1 is licensed under');

    // A right that is planned has deadlines, and money in the cost.
    await openView(page, 'protection');
    await page
      .getByRole('button', { name: /^Plan Trade mark in / })
      .first()
      .click();
    await expect(page.getByRole('table', { name: 'Deadlines' })).toContainText('First filing');
    await page.getByRole('radio', { name: 'One application at WIPO (Madrid)' }).check();
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.getByRole('link', { name: /^Cost/ }).click();
    await page.getByText('Whole horizon', { exact: true }).click();
    await expect(page.getByText('Patents, marks and other rights').first()).toBeVisible();

    await page.evaluate(() => {
      window.location.hash = '#/compliance?view=calendar';
    });
    await expect(page.getByRole('row', { name: /First filing Trade mark/ })).toBeVisible();
    const calendar = await landfall.save(() =>
      page.getByRole('button', { name: /^Export \d+ deadlines? that appl/ }).click(),
    );
    expect(readFileSync(calendar, 'utf8').replaceAll('\r\n ', '')).toMatch(
      /UID:\S+\.right\.\S+\.first-filing\.1@landfall[\s\S]*?SUMMARY:First filing: /,
    );

    const stored = () => storedPlans(landfall.home).at(-1)?.plan.ip;
    await expect.poll(() => stored()?.protection[0]?.route).toBe('madrid');
    expect(stored()?.materials.find(({ name }) => name === 'Llama 3 70B')?.licence).toBe(
      'llama-3.1-community',
    );

    // What the materials come to stands on the matrix and on paper.
    await openView(page, 'risks');
    await expect(page.getByRole('heading', { name: 'Likelihood and impact' })).toBeVisible();
    await expect(page.getByRole('table', { name: 'Register' }).getByRole('row').nth(1)).toBeVisible();
    await page.getByRole('link', { name: /^Report/ }).click();
    const sections = page.getByRole('navigation', { name: 'Sections' }).getByRole('checkbox');
    for (const box of await sections.all())
      if ((await box.getAttribute('aria-label')) !== 'Print Intellectual property') await box.uncheck();
    const file = await landfall.save(() => page.getByRole('button', { name: 'Save PDF…' }).click());
    const text = (await readPdf(readFileSync(file))).pages.join('\n').replace(/\s+/g, ' ');
    for (const words of ['Intellectual property', 'Register', 'Name rule for models built with Llama'])
      expect(text).toContain(words);
  });
});
