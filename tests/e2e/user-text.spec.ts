import { readFile, writeFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { inRoot } from '#scripts/lib/paths';
import { readPdf } from '../support/read-pdf';
import { landfall as commandLine } from './fixtures/command-line';
import { expect, test } from './fixtures/landfall';

test.setTimeout(180_000);

/** Short enough for every field; each part is harmful to some reader: a page, Word, Markdown, a spreadsheet, a PDF. */
const HOSTILE =
  '<script>window.hit=1</script><img src=x onerror=window.hit=1>]]></w:t> [a](javascript:window.hit=1) =1+1 "\' {{t}}';

/** The sample plan with hostile text wherever its user can write. */
async function hostilePlan(file: string): Promise<void> {
  const plan = JSON.parse(await readFile(inRoot('resources/samples/kranich-8b.landfall'), 'utf8'));
  const record = { status: 'doing', owner: HOSTILE, dueOn: null, notes: HOSTILE, evidence: [] };
  const evidence = { sha256: 'a'.repeat(64), fileName: HOSTILE, bytes: 1, addedOn: '2026-11-26' };
  await writeFile(
    file,
    JSON.stringify({
      ...plan,
      name: HOSTILE,
      client: HOSTILE,
      notes: `${HOSTILE}\n${HOSTILE}`,
      team: plan.team.map((role: object) => ({ ...role, title: HOSTILE })),
      data: {
        ...plan.data,
        sources: plan.data.sources.map((source: object) => ({ ...source, name: HOSTILE })),
      },
      compliance: {
        duties: { 'gdpr.lawful-basis': { ...record, evidence: [evidence] }, 'gdpr.dpia': record },
        regions: null,
        seenLaw: null,
        documents: {
          dpia: {
            language: 'en',
            answers: { standards: HOSTILE, criteria: [[HOSTILE, HOSTILE, HOSTILE]] },
            basis: {},
            risks: null,
            updatedOn: '2026-11-26',
          },
        },
      },
    }),
  );
}

/** Nothing of the text has become part of the page. */
async function expectHarmless(page: Page): Promise<void> {
  const found = await page.evaluate(() => ({
    hit: (window as { hit?: unknown }).hit ?? null,
    elements: document.querySelectorAll('img[src="x"], [onerror], a[href^="javascript:"], script:not([src])')
      .length,
  }));
  expect(found).toEqual({ hit: null, elements: 0 });
}

test('what users write is text everywhere: on the screens, on paper, in the PDF', async ({
  page,
  landfall,
}, info) => {
  const file = info.outputPath('hostile.landfall');
  await hostilePlan(file);
  const { id } = JSON.parse(await commandLine(landfall.home, 'import', file, '--json')) as { id: string };
  page.on('dialog', (dialog) => {
    throw new Error(`a dialog opened: ${dialog.message()}`);
  });
  const open = async (place: string) => {
    await page.evaluate((hash) => {
      window.location.hash = hash;
      window.location.reload();
    }, place);
  };

  for (const document of ['', '&document=dpia']) {
    await open(`#/report/print?plan=${id}&lang=en&paper=a4&date=2026-11-26${document}`);
    await expect(page.locator('html[data-report-ready="true"]')).toBeAttached({ timeout: 90_000 });
    await expect(page.getByText(HOSTILE).first()).toBeVisible();
    await expectHarmless(page);
  }
  await open('#/');
  const plans = page.getByRole('table', { name: 'Plans', exact: true });
  await plans.getByRole('button', { name: HOSTILE, exact: true }).click();
  await expect(page.getByRole('banner').getByText(HOSTILE.slice(0, 40))).toBeAttached();
  for (const place of ['#/', '#/plan', '#/cost', '#/compliance?view=list', '#/report']) {
    await open(place);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByText(HOSTILE.slice(0, 40)).first()).toBeAttached();
    await expectHarmless(page);
  }

  const pdfFile = info.outputPath('hostile.pdf');
  await commandLine(landfall.home, 'report', file, '--out', pdfFile, '--sections', 'summary,compliance');
  const bytes = await readFile(pdfFile);
  const pdf = await readPdf(bytes);
  const squeezed = pdf.pages.join('').replace(/\s/g, '');
  expect(squeezed).toContain(HOSTILE.replace(/\s/g, ''));
  // Actions of a PDF that would do something; the same words within its texts do nothing.
  expect(
    bytes.toString('latin1').match(/\/S\s*\/(JavaScript|Launch)|\/JS\s*[(<]|\/URI\s*\(javascript:/),
  ).toBeNull();
});
