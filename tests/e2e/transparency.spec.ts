import { parse } from 'yaml';
import { readPdf } from '../support/read-pdf';
import { openPlace } from './fixtures/compliance-screen';
import { exportedDocument } from './fixtures/exported-document';
import { expect, test } from './fixtures/landfall';
import { storedPlans } from './fixtures/stored-plans';

const WORDS = 'Medical advice; <b>never</b> in place of a doctor.';

test('papers on the model are written, signed and reported, with what to read about them', async ({
  page,
  landfall,
}) => {
  await test.step('a model card is opened, written, and taken home as Markdown, HTML and PDF; an answer begins each of the others', async () => {
    await openPlace(page, '#/compliance?view=documents');
    const list = page.getByRole('region', { name: 'Transparency' });
    await list.getByRole('link', { name: 'Model card' }).click();
    await expect(page.getByRole('heading', { name: 'Model card', level: 1 })).toBeVisible();
    await page.getByRole('textbox', { name: 'Languages' }).fill('en\nde');
    await page.getByRole('textbox', { name: 'Licence under which it is given' }).fill('Apache-2.0');
    await expect(page.getByRole('region', { name: 'Emissions of training' })).toContainText(
      'Computed: cost estimate.',
    );

    await page
      .getByRole('navigation', { name: 'Sections' })
      .getByRole('link', { name: 'Intended use' })
      .click();
    const outOfScope = page.getByRole('region', { name: 'What it is not made for' });
    await expect(outOfScope).toContainText('To be written: the plan does not say.');
    await outOfScope.getByRole('textbox').fill(WORDS);
    await outOfScope.getByRole('textbox').blur();
    await expect
      .poll(() => storedPlans(landfall.home)[0]?.plan.transparency?.documents['model-card']?.answers)
      .toEqual({ language: 'en\nde', license: 'Apache-2.0', outOfScope: WORDS });

    const markdown = (await exportedDocument(page, 'Markdown')).bytes.toString();
    const [, yaml = '', body = ''] = /^---\n([\s\S]*?\n)---\n\n([\s\S]*)$/.exec(markdown) ?? [];
    expect(parse(yaml)).toMatchObject({
      language: ['en', 'de'],
      license: 'apache-2.0',
      pipeline_tag: 'text-generation',
      co2_eq_emissions: { training_type: 'pre-training', geographical_location: 'Finland' },
    });
    expect(body).toContain('Medical advice; &lt;b&gt;never&lt;/b&gt; in place of a doctor.');
    expect((await exportedDocument(page, 'HTML page')).bytes.toString()).toContain(
      '<p>Medical advice; &lt;b&gt;never&lt;/b&gt; in place',
    );

    const pdf = await readPdf((await exportedDocument(page, 'PDF')).bytes);
    expect(pdf.title).toContain('Model card');
    expect(pdf.pages.join(' ')).toContain(WORDS);

    for (const [document, section, label] of [
      ['data-sheet', 'motivation', 'Who pays for it'],
      ['explainability-plan', 'practice', 'How it is tested that people understand it'],
      ['ethics-review', 'outcome', 'What remains of concern'],
    ] as const) {
      await openPlace(page, `#/compliance?view=documents&document=${document}&section=${section}`);
      const answer = page.getByRole('textbox', { name: label });
      await answer.fill('Our own words.');
      await answer.blur();
    }
  });
  await test.step('an ethics review is answered, signed and locked; the signature says what changed since', async () => {
    await openPlace(page, '#/compliance?view=documents&document=ethics-review&section=purpose');
    const question = 'Is there somebody who is better off with the product, and can you say how?';
    await page.getByLabel(`Answer: ${question}`).selectOption('yes');
    await page.getByLabel(`Reviewer: ${question}`).fill('A. Person');
    await page.getByLabel(`Day: ${question}`).fill('2026-11-26');
    const sections = page.getByRole('navigation', { name: 'Sections' });
    await expect(sections.getByRole('link', { name: 'Purpose' })).toContainText('3 open');

    await sections.getByRole('link', { name: 'Outcome' }).click();
    const signature = page.getByRole('region', { name: 'Signature' });
    await signature.getByRole('textbox', { name: 'Name' }).fill('A. Person');
    await signature.getByRole('button', { name: 'Sign this state' }).click();
    await expect(signature).toContainText(/Signed on .* by A\. Person; state [0-9a-f]{8}\./);
    await expect(signature.getByRole('status')).toHaveText('The plan is as it was signed.');
    await expect(page.getByRole('textbox', { name: 'What remains of concern' })).toBeDisabled();
    await expect
      .poll(() => storedPlans(landfall.home)[0]?.plan.transparency?.signOffs?.['ethics-review']?.name)
      .toBe('A. Person');

    await openPlace(page, '#/plan?field=training.acceleratorCount');
    const count = page.getByRole('textbox', { name: 'How many accelerators work on the final run?' });
    await count.fill('96');
    await count.blur();
    await openPlace(page, '#/compliance?view=documents&document=ethics-review');
    await expect(signature.getByRole('status')).toHaveText('The plan has changed since: training');
    await signature.getByRole('button', { name: 'Withdraw' }).click();
    await expect(page.getByRole('textbox', { name: 'Who reviews it' })).toBeEnabled();
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect(signature).toContainText('A. Person');
  });
  await test.step('what to read is led to from the screens where it helps, and found by topic and by word', async () => {
    for (const [place, topic] of [
      ['#/compliance?view=list', 'law and standards'],
      ['#/ip?view=materials', 'data'],
      ['#/strategy?view=ranking', 'decisions'],
      ['#/cost?view=placement', 'environment'],
    ] as const) {
      await openPlace(page, place);
      await page.getByRole('link', { name: 'What to read about it' }).click();
      await expect(page.getByRole('combobox', { name: 'Topic' })).toHaveValue(topic);
      await expect(page.getByRole('row').nth(1)).toBeVisible();
    }
    await openPlace(page, '#/compliance?view=documents');
    await page.getByRole('link', { name: 'What to read about it' }).click();
    await expect(page.getByRole('heading', { name: 'Reading', level: 1 })).toBeVisible();
    await expect(page.getByRole('link', { name: 'Model Cards for Model Reporting' })).toHaveAttribute(
      'href',
      'https://arxiv.org/abs/1810.03993',
    );
    await page.getByRole('searchbox').fill('no such book');
    await page.getByRole('button', { name: 'Show everything' }).click();
    await page.getByRole('searchbox').fill('goodfellow');
    await expect(page.getByRole('row')).toHaveCount(2);
    await expect(page.getByRole('link', { name: 'Deep Learning' })).toBeVisible();
  });
  await test.step('the report has all four, and the signature', async () => {
    await openPlace(page, '#/report');
    const inReport = page
      .getByRole('region', { name: 'Preview of the report' })
      .locator('#report-transparency');
    await expect(inReport).toContainText(WORDS);
    for (const title of ['Model card', 'Data sheet', 'Explainability plan', 'Ethics review'])
      await expect(inReport.getByRole('heading', { name: title, level: 3 })).toBeVisible();
    await expect(inReport).toContainText(/Signed on .* by A\. Person/);
  });
});
