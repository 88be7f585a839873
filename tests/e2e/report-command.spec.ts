import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { expect, test } from '@playwright/test';
import { inRoot } from '#scripts/lib/paths';

const run = promisify(execFile);
const SAMPLE = inRoot('resources/samples/kranich-8b.landfall');

/** Size of a sheet in points of 1/72 inch. */
const SHEETS = { a4: [595, 842], letter: [612, 792] } as const;

// All sections once; in the other language, on the other paper, those with the widest tables.
for (const [language, paper, sections] of [
  ['en', 'a4', []],
  ['zh', 'letter', ['--sections', 'cost,countries,compliance']],
] as const) {
  test(`the command line prints a report in ${language} on ${paper} and leaves the plans of the user alone`, async () => {
    const info = test.info();
    const [out, home] = [info.outputPath('report.pdf'), info.outputPath('home')];
    const args = [
      'report',
      SAMPLE,
      '--out',
      out,
      '--lang',
      language,
      '--paper',
      paper,
      ...sections,
      '--json',
    ];
    const { stdout } = await run(process.execPath, [inRoot('out/main/cli.js'), ...args], {
      env: { ...process.env, LANDFALL_HOME: home },
    });
    const pdf = readFileSync(out);
    const text = pdf.toString('latin1');
    // The root of the page tree counts all pages below it.
    const pageCount = Math.max(
      ...[...text.matchAll(/\/Type \/Pages\s*\/Count (\d+)/g)].map(([, count]) => Number(count)),
    );
    expect(JSON.parse(stdout)).toEqual({ pages: pageCount, bytes: pdf.length, seconds: expect.any(Number) });
    const sizes = [...text.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)].map(([, width, height]) => [
      Math.round(Number(width)),
      Math.round(Number(height)),
    ]);
    expect(
      sizes.filter(
        ([width = 0, height = 0]) =>
          Math.abs(width - SHEETS[paper][0]) > 1 || Math.abs(height - SHEETS[paper][1]) > 1,
      ),
    ).toEqual([]);
    expect(text).toMatch(/\/MarkInfo <<\/Type \/MarkInfo\s*\/Marked true>>/);
    expect(text).toMatch(/\/Outlines/);
    expect(text).toMatch(language === 'zh' ? /\/Lang \(zh/ : /\/Lang \(en/);
    expect(existsSync(home)).toBe(false);
  });
}
