import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Download, Page } from '@playwright/test';
import { accessibilityFaults } from './fixtures/accessibility';
import {
  evidenceFiles,
  fileIn,
  openDuty as openDutyOf,
  openPlace,
  runAction,
} from './fixtures/compliance-screen';
import { expect, test } from './fixtures/landfall';
import { storedPlans } from './fixtures/stored-plans';

/** A duty that applies to the sample plan as it is. */
const DUTY = 'ai-act.prohibited-screening';
const RECORD = {
  name: 'screening record.pdf',
  mimeType: 'application/pdf',
  buffer: Buffer.from('%PDF-1.7 signed'),
};

/** As if the user had been in another window. */
async function comeBack(page: Page): Promise<void> {
  await page.evaluate(() => window.dispatchEvent(new Event('focus')));
}

const openDuty = (page: Page) => openDutyOf(page, DUTY);

async function contentOf(download: Download): Promise<Buffer> {
  return readFileSync(await download.path());
}

test('evidence is attached, guarded, taken along with the plan and removed', async ({ page, landfall }) => {
  await test.step('evidence is attached and handed out again; what happens to its file is said, and mended by the original', async () => {
    const panel = await openDuty(page);
    await panel.getByLabel('Attach files…').setInputFiles(RECORD);
    await expect(fileIn(panel, RECORD.name)).toContainText('unaltered');
    await expect(fileIn(panel, RECORD.name)).toContainText('15 B');
    await expect
      .poll(() => storedPlans(landfall.home)[0]?.plan.compliance?.duties[DUTY]?.evidence)
      .toMatchObject([{ fileName: RECORD.name, bytes: 15 }]);
    const [file = ''] = evidenceFiles(landfall.home);
    expect(readFileSync(file)).toEqual(RECORD.buffer);
    const saving = page.waitForEvent('download');
    await panel.getByRole('button', { name: `Save a copy of ${RECORD.name}` }).click();
    const copy = await saving;
    expect(copy.suggestedFilename()).toBe(RECORD.name);
    expect(await contentOf(copy)).toEqual(RECORD.buffer);

    writeFileSync(file, '%PDF-1.7 forged');
    await comeBack(page);
    await expect(fileIn(panel, RECORD.name)).toContainText('no longer fits its digest');
    await expect(panel.getByRole('button', { name: /^Save a copy/ })).toHaveCount(0);
    rmSync(file);
    await comeBack(page);
    await expect(fileIn(panel, RECORD.name)).toContainText('missing');
    // It stays one entry.
    await panel.getByLabel('Attach files…').setInputFiles(RECORD);
    await expect.poll(() => evidenceFiles(landfall.home)).toEqual([file]);
    await comeBack(page);
    await expect(fileIn(panel, RECORD.name)).toContainText('unaltered');
    await expect(fileIn(panel, RECORD.name)).toHaveCount(1);
  });
  await test.step('a plan goes out with its evidence and comes back with it', async () => {
    const downloading = page.waitForEvent('download');
    await runAction(page, 'Export this plan to a file');
    const bundle = await downloading;
    expect(bundle.suggestedFilename()).toBe('Kranich-8B.landfall.zip');
    const buffer = await contentOf(bundle);

    // As on another machine: the file is not there.
    for (const file of evidenceFiles(landfall.home)) rmSync(file);
    await openPlace(page, '#/');
    await page.getByLabel('Open file…').setInputFiles({
      name: 'Kranich-8B.landfall.zip',
      mimeType: 'application/zip',
      buffer,
    });
    await expect(
      page
        .getByRole('button', { name: /Kranich 8B \(2\)/ })
        .or(page.getByText('Kranich 8B (2)'))
        .first(),
    ).toBeVisible();
    await expect(fileIn(await openDuty(page), RECORD.name)).toContainText('unaltered');

    for (const file of evidenceFiles(landfall.home)) writeFileSync(file, 'forged');
    const again = page.waitForEvent('download');
    await runAction(page, 'Export this plan to a file');
    await again;
    await expect(page.getByRole('alert')).toContainText(`${RECORD.name} (altered)`);
    await page.getByRole('button', { name: 'Close', exact: true }).first().click();
    const alone = page.waitForEvent('download');
    await runAction(page, 'Export this plan without its evidence files');
    expect((await alone).suggestedFilename()).toMatch(/\.landfall$/);
    await expect(page.getByRole('alert')).toContainText(
      '1 evidence file of the plan is not in the exported file',
    );
  });
  await test.step('removing evidence is one step to take back; the largest size goes through, a byte more is refused', async () => {
    const panel = await openDuty(page);
    // The file that was forged is mended by the original.
    await panel.getByLabel('Attach files…').setInputFiles(RECORD);
    // It stood in the list all along: attached again while it is removed, it would come back.
    await expect
      .poll(() => evidenceFiles(landfall.home).map((file) => readFileSync(file)))
      .toContainEqual(RECORD.buffer);
    await expect(panel.getByRole('status')).toHaveText('');
    await expect(fileIn(panel, RECORD.name)).toBeVisible();
    await panel.getByRole('button', { name: `Remove ${RECORD.name}` }).click();
    await expect(fileIn(panel, RECORD.name)).toHaveCount(0);
    await page.getByRole('button', { name: /^Undo/ }).click();
    await expect(fileIn(panel, RECORD.name)).toContainText('unaltered');

    const large = path.join(landfall.home, 'scan.tiff');
    writeFileSync(large, Buffer.alloc(25_000_001));
    const hostile = '<img src=x onerror="document.title=1">.txt';
    await panel.getByLabel('Attach files…').setInputFiles(large);
    await expect(panel.getByRole('alert')).toContainText('scan.tiff');
    await expect(panel.getByRole('alert')).toContainText('at most 25 MB');
    await panel
      .getByLabel('Attach files…')
      .setInputFiles({ name: hostile, mimeType: 'text/plain', buffer: Buffer.from('x') });
    await expect(fileIn(panel, hostile)).toBeVisible();
    expect(evidenceFiles(landfall.home)).toHaveLength(2);
    expect(await accessibilityFaults(page, 'aside')).toEqual([]);

    const largest = path.join(landfall.home, 'largest.bin');
    writeFileSync(largest, Buffer.alloc(25_000_000, 'landfall'));
    await panel.getByLabel('Attach files…').setInputFiles(largest);
    // Eleven seconds on a machine of two processors, and three times that on a busy one.
    await expect(fileIn(panel, 'largest.bin')).toContainText('unaltered', { timeout: 90_000 });
  });
});

test('duties fall due, are met, and change with the law', async ({ page, landfall }) => {
  await test.step('the calendar lists what is due and hands it to a calendar program; progress counts what is done', async () => {
    await openPlace(page, '#/compliance?view=calendar');
    const calendar = page.getByRole('table', { name: 'Calendar of duties' });
    await expect(calendar).toBeVisible();
    await expect(page.getByRole('img', { name: /deadlines from/ })).toBeVisible();
    await calendar.getByRole('button', { name: 'Screen against banned practices' }).click();
    await expect(page.getByRole('complementary')).toContainText('Screen against banned practices');
    const downloading = page.waitForEvent('download');
    await page.getByRole('button', { name: /^Export \d+ deadlines that apply/ }).click();
    const file = await downloading;
    expect(file.suggestedFilename()).toBe('Kranich-8B.ics');
    const text = (await contentOf(file)).toString('utf8').replaceAll('\r\n ', '');
    expect(text).toContain('SUMMARY:Screen against banned practices');
    expect(text).toMatch(/UID:\S+\.ai-act\.prohibited-screening@landfall/);
    expect(await accessibilityFaults(page, 'html')).toEqual([]);

    await openPlace(page, '#/compliance?view=progress');
    await expect(page.getByText(/^0\s% of what applies is met/)).toBeVisible();
    const next = page.getByRole('region', { name: 'What to do next' });
    await expect(next.getByRole('listitem')).toHaveCount(5);
    const first = next.getByRole('listitem').first();
    await expect(first).toContainText('critical');
    const title = await first.getByRole('button').textContent();
    await first.getByRole('button').click();
    await page.getByRole('complementary').getByText('Done', { exact: true }).click();
    await expect(page.getByText(/^0\s% of what applies is met/)).toHaveCount(0);
    await expect(page.getByText(/^\(8 × 1 \+ 4 × 0 .* = 8 ÷ \d+ = [\d.]+\s%$/)).toBeVisible();
    await expect(next.getByRole('button', { name: title ?? '' })).toHaveCount(0);
    // Of the AI Act the duties of a model provider weigh most: for a small company only the tiers of Art. 99 are the lower.
    const act = page.getByRole('region', { name: 'What a breach can cost' }).getByRole('row', { name: /AI/ });
    await expect(act.filter({ hasText: 'Artificial Intelligence Act' })).toContainText('EUR 15 M');
  });
  await test.step('an update of the law says what it changed and waits for confirmation', async () => {
    const panel = await openDuty(page);
    await panel.getByText('Doing', { exact: true }).click();
    await expect
      .poll(() => storedPlans(landfall.home)[0]?.plan.compliance?.seenLaw?.checksum)
      .toMatch(/^[0-9a-f]{8}$/);
    const stored = structuredClone(storedPlans(landfall.home)[0]?.plan);
    const seen = stored?.compliance?.seenLaw;
    if (stored === undefined || seen === null || seen === undefined) throw new Error('no law was noted');
    // As if the plan had last been seen under an older law: one duty other, one more, one less.
    const digest = seen.duties[`EU/${DUTY}`]?.digest ?? '';
    const duties: Record<string, { state: string; digest: string }> = {
      ...seen.duties,
      [`EU/${DUTY}`]: { state: 'applies', digest: `${digest.slice(0, -8)}AAAA${digest.slice(-4)}` },
      'EU/ai-act.old-duty': { state: 'applies', digest: digest },
    };
    delete duties['EU/ai-act.literacy'];
    const plan = {
      ...stored,
      name: 'Older law',
      compliance: {
        ...stored.compliance,
        seenLaw: { ...seen, version: '2026-08', checksum: '00000000', duties },
      },
    };
    await openPlace(page, '#/');
    await page.getByLabel('Open file…').setInputFiles({
      name: 'older.landfall',
      mimeType: 'application/json',
      buffer: Buffer.from(JSON.stringify(plan)),
    });
    await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('Plans');
    await page.getByRole('button', { name: 'Plan check' }).click();
    await expect(
      page.getByText('3 duties of this plan wait to be confirmed', { exact: false }),
    ).toBeVisible();
    await openPlace(page, '#/compliance');
    await page.getByRole('link', { name: 'Look at the changes' }).click();
    await expect(page.getByRole('heading', { name: '1 new duty' })).toBeVisible();
    await expect(page.getByRole('heading', { name: '1 altered duty' })).toBeVisible();
    await expect(page.getByText('Changed: fine.')).toBeVisible();
    await expect(page.getByText('ai-act.old-duty')).toBeVisible();
    await page.getByRole('button', { name: 'Confirm as seen' }).click();
    await expect(page.getByText(/Nothing changed: the law of the catalog/)).toBeVisible();
    await page.getByRole('button', { name: /^Undo/ }).click();
    await expect(page.getByRole('heading', { name: '1 new duty' })).toBeVisible();
  });
});
