import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { ensureChromium } from '#scripts/lib/chromium-for-tests';
import { inRoot } from '#scripts/lib/paths';
import { runTool } from '#scripts/lib/run';
import {
  NOTHING,
  type PlaywrightReport,
  repeatedTests,
  type Tally,
  tallyOfCheck,
  tallyOfPlaywright,
  tallyOfVitest,
  type VitestReport,
} from '#scripts/lib/tally';

export interface Outcome {
  readonly tally: Tally;
  /** Shown when something failed. */
  readonly output: string;
  /** Said of what passed, one line each. */
  readonly remarks?: readonly string[];
}

export interface Runner {
  readonly name: string;
  readonly run: () => Promise<Outcome>;
}

/**
 * What `npm test` runs: one stage after the other, the runners of a stage beside one another. Unit tests leave a core idle
 * now and then, which the checks of the text use.
 */
export const STAGES: readonly (readonly Runner[])[] = [
  [{ name: 'build', run: build }],
  [
    check('format and lint', '@biomejs/biome/bin/biome', ['check', '--error-on-warnings']),
    // Each checker of a project works out the types they share anew: one takes three fifths of the time of four.
    check('types', 'typescript/bin/tsc', ['-b', '--checkers', '1']),
    check('unused code', 'knip/bin/knip.js', []),
    { name: 'unit tests', run: unitTests },
  ],
  [{ name: 'end-to-end tests', run: endToEndTests }],
];

function check(name: string, script: string, args: readonly string[]): Runner {
  return {
    name,
    async run() {
      const { exitCode, output } = await runTool(inModules(script), args);
      return { tally: tallyOfCheck(exitCode), output };
    },
  };
}

async function build(): Promise<Outcome> {
  const { exitCode, output } = await runTool(inRoot('scripts/build.ts'), []);
  return { tally: tallyOfCheck(exitCode), output };
}

async function unitTests(): Promise<Outcome> {
  const report = reportFile('vitest.json');
  const args = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const { exitCode, output } = await runTool(inModules('vitest/vitest.mjs'), args);
  return { tally: tallyOfVitest(readReport<VitestReport>(report), exitCode), output };
}

async function endToEndTests(): Promise<Outcome> {
  const missing = await ensureChromium();
  if (missing !== null) return { tally: { ...NOTHING, failed: 1 }, output: `${missing}\n` };
  const report = reportFile('playwright.json');
  const { exitCode, output } = await runTool(
    inModules('@playwright/test/cli.js'),
    ['test', '--reporter=list,json'],
    { PLAYWRIGHT_JSON_OUTPUT_FILE: report },
  );
  const result = readReport<PlaywrightReport>(report);
  return {
    tally: tallyOfPlaywright(result, exitCode),
    output,
    remarks: repeatedTests(result?.suites).map((test) => `passed only when repeated: ${test}`),
  };
}

function inModules(script: string): string {
  return inRoot('node_modules', script);
}

/** An empty place for a report; one of an earlier run would be counted again. */
function reportFile(name: string): string {
  const file = inRoot('out/reports', name);
  mkdirSync(path.dirname(file), { recursive: true });
  rmSync(file, { force: true });
  return file;
}

function readReport<T>(file: string): T | null {
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as T) : null;
}
