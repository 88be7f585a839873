import { performance } from 'node:perf_hooks';
import type { AppError } from '#core/contract/app-error';
import { REPORT_SECTION_IDS, type ReportOptions } from '#core/contract/report';
import { err, ok, type Result } from '#core/shared/result';
import { parseArguments } from '#main/shells/cli/arguments';
import type { CliContext, CommandRunner } from '#main/shells/cli/cli-context';
import { oneOf, someOf } from '#main/shells/cli/option-values';
import { printJson } from '#main/shells/cli/print-json';
import { readPlanText } from '#main/shells/cli/read-plan';
import { callsOf } from '#main/shells/cli/with-backend';
import { withTemporaryPage } from '#main/shells/cli/with-page';
import { checkPlace, writeFileWhole } from '#main/shells/cli/write-file-whole';
import { findChromium, thisMachine } from '#main/shells/printing/find-chromium';

/** `landfall report PLAN --out R.pdf`. */
export const runReport: CommandRunner = async (args, context) => {
  const parsed = parseArguments(args, ['out', 'lang', 'paper', 'sections'], ['json'], ['PLAN']);
  if (!parsed.ok) return parsed;
  const out = parsed.value.text('out');
  if (out === undefined)
    return err({ code: 'invalid-input', message: '--out is missing: expected the name of a PDF' });
  const language = oneOf('lang', parsed.value.text('lang'), ['en', 'zh']);
  if (!language.ok) return language;
  const paper = oneOf('paper', parsed.value.text('paper'), ['a4', 'letter']);
  if (!paper.ok) return paper;
  const sections = someOf('sections', parsed.value.text('sections'), REPORT_SECTION_IDS);
  if (!sections.ok) return sections;
  const file = parsed.value.positionals[0] ?? '';
  const text = await readPlanText(file);
  if (!text.ok) return text;
  // Before anything is started: without them all the rest is in vain.
  const place = await checkPlace(out);
  if (!place.ok) return place;
  const chromium = findChromium(thisMachine(context.env));
  if (!chromium.ok) return chromium;

  const startedAtMs = performance.now();
  const printed = await printPlan(context, file, text.value, {
    language: language.value,
    paper: paper.value,
    sections: sections.value,
  });
  if (!printed.ok) return printed;
  const written = await writeFileWhole(out, printed.value.pdf, { replace: true });
  if (!written.ok) return written;
  const seconds = Math.round(performance.now() - startedAtMs) / 1000;
  const { pdf, pageCount } = printed.value;
  if (parsed.value.flag('json')) printJson(context, { pages: pageCount, bytes: pdf.length, seconds });
  else
    context.stdout(
      `${out}: ${pageCount} pages, ${Math.ceil(pdf.length / 1000).toLocaleString('en-US')} kB\n`,
    );
  return ok(undefined);
};

/** Prints from a store of its own that is gone afterwards: the user's plans are neither read nor written. */
function printPlan(
  context: CliContext,
  file: string,
  text: string,
  options: Omit<ReportOptions, 'planId'>,
): Promise<Result<{ readonly pdf: Buffer; readonly pageCount: number }, AppError>> {
  const interrupt = new AbortController();
  context.onInterrupt(() => interrupt.abort());
  return withTemporaryPage(context, async ({ backend }) => {
    const call = callsOf(backend);
    const imported = await call('plans.import', { fileName: file, text });
    if (!imported.ok) return imported;
    const printed = await call(
      'report.print',
      { planId: imported.value.id, ...options },
      { signal: interrupt.signal, progress: progressLines(context) },
    );
    if (!printed.ok) return printed;
    const { pdfBase64, pageCount } = printed.value;
    return ok({ pdf: Buffer.from(pdfBase64, 'base64'), pageCount });
  });
}

/** Says each step once, however often it reports. */
function progressLines({ stderr }: CliContext): (fraction01: number, step: string) => void {
  let last = '';
  return (_fraction01, step) => {
    if (step !== last) stderr(`${STEPS[step] ?? step}\n`);
    last = step;
  };
}

const STEPS: Readonly<Record<string, string>> = {
  'start-browser': 'starting the browser …',
  'open-report': 'opening the report …',
  'draw-report': 'drawing the report …',
  print: 'printing …',
};
