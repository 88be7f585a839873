import type { Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { openPlace } from './fixtures/compliance-screen';
import { exportedDocument } from './fixtures/exported-document';
import { expect, test } from './fixtures/landfall';
import { storedPlans } from './fixtures/stored-plans';

const WORDS = 'None apply; <script>alert(1)</script> & | [x](y).';

/** Waits for the data-protection impact assessment, which a link or an address has led to. */
async function seeAssessment(page: Page): Promise<void> {
  await expect(
    page.getByRole('heading', { name: 'Data-protection impact assessment', level: 1 }),
  ).toBeVisible();
}

async function openAssessment(page: Page): Promise<void> {
  await openPlace(page, '#/compliance?view=documents&document=dpia');
  await seeAssessment(page);
}

async function openSection(page: Page, name: string): Promise<void> {
  await page.getByRole('navigation', { name: 'Sections' }).getByRole('link', { name }).click();
  await expect(page.getByRole('heading', { name, level: 2 })).toBeVisible();
}

test('documents are filled in, exported, found again after a restart, imported and printed', async ({
  page,
  landfall,
}) => {
  await test.step('a day is typed year first, and what is no day is not kept', async () => {
    await page.getByRole('link', { name: /^Compliance/ }).click();
    await page.getByText('Documents', { exact: true }).click();
    await page.getByRole('link', { name: 'Data-protection impact assessment' }).click();
    await seeAssessment(page);
    await openSection(page, 'Conclusion and sign-off');
    const day = page.getByRole('textbox', { name: /^Day, / }).first();
    await day.fill('31/12/2027');
    await expect(page.getByText('Expected a day such as 2027-08-02.')).toBeVisible();
    const stored = () => JSON.stringify(storedPlans(landfall.home)[0]?.plan.compliance?.documents ?? {});
    expect(stored()).not.toContain('2027');
    await day.fill('2027年12月31日');
    await expect.poll(stored).toContain('"2027-12-31"');
    await day.fill('');
    await expect.poll(stored).not.toContain('2027-12-31');
  });
  await test.step('the clock of a breach counts down the hours of each country', async () => {
    await openPlace(page, '#/compliance?view=documents');
    await page.getByRole('link', { name: 'Breach notice' }).click();
    const hourAgo = new Date(Date.now() - 3_600_000).toISOString().slice(0, 16).replace('T', ' ');
    const moment = page.getByRole('textbox', { name: 'Became aware on' });
    await moment.fill('an hour ago');
    await expect(page.getByText('Expected a day and a time such as 2027-08-02 14:05.')).toBeVisible();
    await moment.fill(hourAgo);
    const union = page.getByRole('row').filter({ hasText: 'Art. 33' });
    await expect(union).toContainText('72');
    await expect(union).toContainText(/7[01] h \d+ min/);
  });
  await test.step('an assessment is written, rated and exported', async () => {
    await openAssessment(page);
    await openSection(page, 'Description of the processing');
    await expect(page.getByRole('textbox', { name: 'The processing: what it is' })).toHaveValue(
      /“Kranich 8B”: a language model with 8\.03 billion parameters/,
    );
    await page.getByRole('textbox', { name: 'Codes of conduct' }).fill(WORDS);
    await page.getByRole('textbox', { name: 'Codes of conduct' }).blur();

    await openSection(page, 'Risks to people, and measures');
    await page.getByLabel('Severity after measures, Risk 1').selectOption('significant');
    await page.getByLabel('Likelihood after measures, Risk 1').selectOption('maximum');
    await expect(page.getByRole('group', { name: 'Risk 1' }).getByText('very high')).toBeVisible();

    const markdown = await exportedDocument(page, 'Markdown');
    expect(markdown.name).toBe('Kranich-8B-dpia-en.md');
    expect(markdown.bytes.toString()).toContain(
      'None apply; &lt;script&gt;alert(1)&lt;/script&gt; &amp; \\| \\[x\\](y).',
    );
    expect(markdown.bytes.toString()).toContain('very high (significant × maximum)');

    const word = await exportedDocument(page, 'Word');
    expect(word.name).toBe('Kranich-8B-dpia-en.docx');
    const text = strFromU8(unzipSync(new Uint8Array(word.bytes))['word/document.xml'] ?? new Uint8Array());
    expect(text).toContain('None apply; &lt;script&gt;alert(1)&lt;/script&gt; &amp; | [x](y).');
  });
  const again = await landfall.restart();
  await test.step('it is there after a restart', async () => {
    await openAssessment(again);
    await openSection(again, 'Description of the processing');
    await expect(again.getByRole('textbox', { name: 'Codes of conduct' })).toHaveValue(WORDS);
    await openSection(again, 'Risks to people, and measures');
    await expect(again.getByLabel('Severity after measures, Risk 1')).toHaveValue('3');

    // An edit gives way to the plan when asked, and that can be undone.
    await openSection(again, 'Description of the processing');
    const processing = again.getByRole('textbox', { name: 'The processing: what it is' });
    await processing.fill('Our own words.');
    await processing.blur();
    // Edits in quick succession are one step; this one is to be a step of its own.
    await expect
      .poll(() => storedPlans(landfall.home)[0]?.plan.compliance?.documents?.dpia?.answers)
      .toMatchObject({ processing: 'Our own words.' });
    const ofProcessing = again.getByRole('region', { name: 'The processing: what it is' });
    await ofProcessing.getByRole('button', { name: 'Take the plan’s words again' }).click();
    await expect(processing).toHaveValue(/Kranich 8B/);
    await again.getByRole('button', { name: 'Undo' }).click();
    await expect(processing).toHaveValue('Our own words.');
  });
  await test.step('a file of CNIL’s tool comes in as text and goes out again; another file is refused', async () => {
    await again.getByLabel('Import from CNIL PIA…').setInputFiles({
      name: 'wrong.json',
      mimeType: 'application/json',
      buffer: Buffer.from('{"pia":{"name":"x"},"answers":[{"reference_to":111,"data":{"gauge":"high"}}]}'),
    });
    await expect(again.getByRole('alert')).toContainText('field answers.0.data.gauge');
    await again.getByRole('button', { name: 'Close', exact: true }).click();
    const answers = [
      { reference_to: 111, data: { text: '<p>A <b>sleep</b> monitor</p><script>x()</script>' } },
    ];
    await again.getByLabel('Import from CNIL PIA…').setInputFiles({
      name: 'captoo.json',
      mimeType: 'application/json',
      buffer: Buffer.from(
        JSON.stringify({ pia: { name: 'Captoo', category: 'sleep' }, answers, comments: [{ id: 7 }] }),
      ),
    });
    await openSection(again, 'Description of the processing');
    await expect(again.getByRole('textbox', { name: 'The processing: what it is' })).toHaveValue(
      'A sleep monitor',
    );
    const file = await exportedDocument(again, 'CNIL');
    expect(JSON.parse(file.bytes.toString())).toMatchObject({
      pia: { name: 'Captoo', category: 'sleep' },
      comments: [{ id: 7 }],
    });
  });
  await test.step('a document is printed as a PDF with outline and tags, in the language chosen for it', async () => {
    await again.getByRole('radiogroup', { name: 'Language of the document' }).getByText('中文').click();
    const pdf = await exportedDocument(again, 'PDF');
    expect(pdf.name).toBe('Kranich-8B-dpia-zh.pdf');
    const text = pdf.bytes.toString('latin1');
    expect(text.startsWith('%PDF-')).toBe(true);
    expect(text).toContain('/Outlines');
    expect(text).toContain('/StructTreeRoot');
    expect(text).toMatch(/\/Lang \(zh-CN\)/);
  });
});
