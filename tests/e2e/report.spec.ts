import { readFile, writeFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { inRoot } from '#scripts/lib/paths';
import { ownMachine } from '../support/own-machine';
import { readPdf } from '../support/read-pdf';
import { landfall as commandLine } from './fixtures/command-line';
import { expect, test } from './fixtures/landfall';

test.setTimeout(240_000);

async function openReport(page: Page): Promise<void> {
  await page.getByRole('link', { name: /^Report/ }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Report' })).toBeVisible();
  await expect(page.getByRole('region', { name: 'Preview of the report' })).toContainText('Kranich 8B');
}

const LEFT_OUT = ['Assumptions', 'Markets side by side', 'Method', 'Glossary'];

test('language, paper and sections are chosen; the PDF has them, tags, bookmarks and numbered contents', async ({
  page,
  landfall,
}) => {
  await openReport(page);
  const preview = page.getByRole('region', { name: 'Preview of the report' });
  const before = page.getByRole('complementary', { name: 'Before you print' });
  // Figures of further sections come in one after the other.
  await expect(async () => {
    const [, count] = /(\d+) recalled figures/.exec((await before.textContent()) ?? '') ?? [];
    await expect(preview).toContainText(`, ${count} recalled and not read in a source.`, { timeout: 1000 });
  }).toPass();
  for (const section of LEFT_OUT) await page.getByLabel(`Print ${section}`).uncheck();
  await page.getByRole('radiogroup', { name: 'Language' }).getByText('中文').click();
  await page.getByText('Letter', { exact: true }).click();
  const sections = page.getByRole('navigation', { name: 'Sections' });
  await expect(sections).toContainText('10 of 14');
  await expect(preview).toContainText('各国家与地区的成本');
  await expect(preview).not.toContainText('术语表');

  const file = await landfall.save(async () => {
    await page.getByRole('button', { name: 'Save PDF…' }).click();
    await expect(page.getByRole('button', { name: 'Save PDF…' })).toBeDisabled();
  });
  const pdf = await readPdf(await readFile(file));
  await expect(page.getByText(/^Kranich-8B-zh\.pdf: \d+ pages, /)).toContainText(
    ` ${pdf.pages.length} pages`,
  );
  expect(pdf).toMatchObject({ title: 'Kranich 8B规划报告', language: 'zh-CN', isTagged: true });
  expect(pdf.sizes).toEqual(pdf.pages.map(() => [612, 792]));
  const titles = [
    '1 摘要',
    '2 按方案计算的成本',
    '3 现金流与资金维持时间',
    '4 推理服务',
    '5 训练集群',
    '6 各国家与地区的成本',
    '7 合规',
    '8 知识产权',
    '9 来源与日期',
    '10 义务清单',
  ];
  expect(pdf.bookmarks).toEqual(expect.arrayContaining(['Kranich 8B', '目录', ...titles]));
  for (const [index, title] of titles.entries()) {
    // The first page with the heading, past the cover, is the one that the contents name.
    const number = 2 + pdf.pages.slice(1).findIndex((text) => text.includes(title));
    const line = new RegExp(`${title}\\D*?${number}(?!\\d)`);
    expect(pdf.pages[0]?.replace(/51 个?/g, ''), `${index}`).toMatch(line);
  }

  const text = pdf.pages.join('\n');
  for (const words of ['尚不能上线', '阻碍上线的义务', '影响最大的待答问题', '目录法规版本', '义务的出处'])
    expect(text).toContain(words);
  expect(text).toMatch(/每百万词元（输入加输出）\s*0\.\d+\s*美元/);
  expect(text).toMatch(/放得下训练的最小集群是\s*2\s*×\s*H100/);
  expect(text).toMatch(/一成模拟不晚于\s*2027\s*年\s*\d\s*月/);

  const again = await landfall.restart();
  await openReport(again);
  await expect(again.getByLabel('Print Glossary')).not.toBeChecked();
  await expect(again.getByLabel('Print Summary')).toBeChecked();
});

test('printing can be cancelled, the last section stays, and the report speaks the language of the screen', async ({
  page,
}) => {
  const downloads: string[] = [];
  page.on('download', (download) => downloads.push(download.suggestedFilename()));
  await openReport(page);
  await test.step('printing tells how far it is and can be cancelled', async () => {
    await page.getByRole('button', { name: 'Save PDF…' }).click();
    await expect(page.getByRole('progressbar')).toBeVisible();
    await page.getByRole('button', { name: 'Cancel' }).click();
    await expect(page.getByRole('progressbar')).toHaveCount(0);
    await expect(page.getByRole('button', { name: 'Save PDF…' })).toBeEnabled();
    await expect(page.getByRole('alert')).toHaveCount(0);
  });
  await test.step('the last section cannot be left out', async () => {
    const boxes = page.getByRole('navigation', { name: 'Sections' }).getByRole('checkbox');
    await expect(boxes).toHaveCount(14);
    for (const box of (await boxes.all()).slice(1)) await box.uncheck();
    await expect(boxes.first()).toBeDisabled();
    await expect(boxes.first()).toBeChecked();
  });
  await test.step('until another one is chosen the language is that of the screen', async () => {
    await page.getByRole('combobox', { name: 'Language' }).selectOption('zh');
    await page.reload();
    await expect(page.getByRole('heading', { level: 1, name: '报告' })).toBeVisible();
    await expect(page.getByRole('region', { name: '报告预览' })).toContainText('目录');
  });
  expect(downloads).toEqual([]);
});

test.describe('without a browser to print with', () => {
  test.use({ environment: { LANDFALL_CHROMIUM: '/nowhere/chromium' } });

  test('it says so, loses nothing, and leads to a page that can be printed by hand', async ({
    page,
    shell,
  }) => {
    test.skip(shell === 'electron', 'the desktop app prints by itself');
    await openReport(page);
    await page.getByRole('button', { name: 'Save PDF…' }).click();
    const failure = page.getByRole('alert');
    await expect(failure).toContainText('There is no browser on this machine that could print the PDF.');
    await expect(failure).toContainText('your plan is untouched');
    await expect(failure).toContainText('Install Chromium, Chrome or Edge');
    await expect(failure).toContainText('LANDFALL_CHROMIUM names /nowhere/chromium, which does not exist.');
    await expect(failure.getByRole('button', { name: 'Try again' })).toBeEnabled();

    const opened = page.waitForEvent('popup');
    await failure.getByRole('link', { name: 'open the printable page' }).click();
    const byHand = await opened;
    // The page is drawn once every figure of the report is there.
    await expect(byHand.getByRole('heading', { level: 2, name: /Glossary/ })).toBeVisible({
      timeout: 90_000,
    });
    await expect(byHand.getByRole('navigation', { name: 'Contents' })).toBeVisible();
    await expect(byHand.getByRole('link', { name: 'Cost', exact: true })).toHaveCount(0);
  });
});

/** A plan as no designer draws it: a name without a space, every country a market, forty roles and data sources. */
async function largePlan(file: string, countries: readonly string[]): Promise<void> {
  const plan = JSON.parse(await readFile(inRoot('resources/samples/kranich-8b.landfall'), 'utf8')) as {
    readonly team: readonly object[];
    readonly data: { readonly sources: readonly object[] };
    readonly markets: readonly object[];
    readonly training: object;
  };
  const long = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft';
  const forty = (one: object | undefined, key: string) =>
    Array.from({ length: 40 }, (_, index) => ({ ...one, id: `many-${index}`, [key]: `${long} ${index}` }));
  const large = {
    ...plan,
    name: long,
    client: `${long}${long}`.slice(0, 110),
    notes: `${long}\n`.repeat(4),
    team: forty(plan.team[0], 'title'),
    data: { ...plan.data, sources: forty(plan.data.sources[0], 'name') },
    markets: countries.map((country) => ({ ...plan.markets[0], country })),
    machines: [ownMachine({ name: `${long} ${long}`.slice(0, 120), software: true, nativeFactor: null })],
    training: { ...plan.training, acceleratorId: 'own:desk', acceleratorCount: 1, tenure: 'owned' },
  };
  await writeFile(file, JSON.stringify(large));
}

const MACHINE_WORDS = {
  en: [
    'software renderer',
    'WebGL',
    'The final run takes',
    'Own training hardware',
    'USD 2,400',
    'How it was measured',
  ],
  zh: ['软件渲染', 'WebGL', '最终训练需', '自有训练硬件', '2,400美元', '如何测得'],
};

const SERVING_WORDS = {
  en: ['Accelerators needed', 'How fast answers come', 'Ministral 8B 24.10', 'Rent, reserve or own'],
  zh: ['所需加速卡', '回答有多快', 'Ministral 8B 24.10', '租用、预留或自有'],
};
const CASH_WORDS = {
  en: ['In the bank at the start', 'USD\u00a09.0\u00a0M', 'Runs in which it lasts to the end', 'By quarter'],
  zh: ['起始账上资金', '900万美元', '能维持到期末的模拟', '逐季'],
};

/** Width of the text on the narrower paper, A4, without its margins of 17 mm [px]. */
const TEXT_WIDTH = 666;

test('nothing is wider than the paper, which would shrink every page', async ({ page, landfall }, info) => {
  await openReport(page);
  const prices = JSON.parse(
    await commandLine(landfall.home, 'estimate', inRoot('resources/samples/kranich-8b.landfall'), '--json'),
  ) as { readonly countries: readonly { readonly country: string }[] };
  const file = info.outputPath('large.landfall');
  await largePlan(
    file,
    prices.countries.map(({ country }) => country),
  );
  const { id } = JSON.parse(await commandLine(landfall.home, 'import', file, '--json')) as {
    readonly id: string;
  };
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: TEXT_WIDTH, height: 800 });
  for (const language of ['en', 'zh'] as const) {
    await page.evaluate((hash) => {
      delete document.documentElement.dataset.reportReady;
      window.location.hash = hash;
      window.location.reload();
    }, `#/report/print?plan=${id}&lang=${language}&paper=a4&date=2026-11-26`);
    await expect(page.locator('html[data-report-ready="true"]')).toBeAttached({ timeout: 90_000 });
    const tooWide = await page.evaluate(() =>
      [...document.querySelectorAll('main :is(h1, h2, h3, p, table, ul, ol, svg)')]
        .filter((element) => element.getBoundingClientRect().right > window.innerWidth + 0.5)
        .map((element) => element.textContent?.slice(0, 60)),
    );
    expect(tooWide, language).toEqual([]);
    // The section on own machines is there, with what they reach, do and cost.
    const machines = page.locator('#report-machines');
    for (const words of MACHINE_WORDS[language]) await expect(machines).toContainText(words);
    for (const words of SERVING_WORDS[language])
      await expect(page.locator('#report-serving')).toContainText(words);
    for (const words of CASH_WORDS[language]) await expect(page.locator('#report-cash')).toContainText(words);
  }
});
