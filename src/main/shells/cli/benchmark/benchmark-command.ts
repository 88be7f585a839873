import path from 'node:path';
import { BACKENDS, type HeadlessRequest, LEAST_SECONDS, MOST_SECONDS } from '#core/benchmark/headless-run';
import type { BenchmarkResult } from '#core/benchmark/result';
import type { AppError } from '#core/contract/app-error';
import { hasMeasured } from '#core/machine/machine-rules';
import { err, ok, type Result } from '#core/shared/result';
import { resolveHome } from '#main/backend/home';
import { loadCompiledCatalog } from '#main/catalog/load-compiled-catalog';
import { parseArguments } from '#main/shells/cli/arguments';
import { benchmarkDocument, type StoredRun } from '#main/shells/cli/benchmark/benchmark-document';
import { benchmarkTable } from '#main/shells/cli/benchmark/benchmark-table';
import { notesText } from '#main/shells/cli/benchmark/note-text';
import type { CliContext, CommandRunner } from '#main/shells/cli/cli-context';
import { oneOf, wholeNumber } from '#main/shells/cli/option-values';
import { printJson } from '#main/shells/cli/print-json';
import { callsOf } from '#main/shells/cli/with-backend';
import { type UsablePage, withPage, withTemporaryPage } from '#main/shells/cli/with-page';
import { measureInChromium } from '#main/shells/measuring/measure-in-chromium';
import { findChromium, thisMachine } from '#main/shells/printing/find-chromium';

/** `landfall benchmark`. */
export const runBenchmark: CommandRunner = async (args, context) => {
  const parsed = parseArguments(args, ['backend', 'seconds'], ['quick', 'no-store', 'json'], []);
  if (!parsed.ok) return parsed;
  const backend = oneOf('backend', parsed.value.text('backend'), BACKENDS);
  if (!backend.ok) return backend;
  const seconds = wholeNumber('seconds', parsed.value.text('seconds'), LEAST_SECONDS, MOST_SECONDS);
  if (!seconds.ok) return seconds;
  const request: HeadlessRequest = {
    backend: backend.value,
    mode: parsed.value.flag('quick') ? 'quick' : 'full',
    seconds: seconds.value ?? null,
  };
  const program = findChromium(thisMachine(context.env));
  if (!program.ok) return program;
  const catalog = loadCompiledCatalog(path.join(context.builtFolder, 'data/catalog.json'));
  if (!catalog.ok) return catalog;

  const finished = await withUsablePage(context, parsed.value.flag('no-store'), async (page) => {
    const result = await measure(context, page, program.value, request);
    if (!result.ok) return result;
    const unusable = whyUnusable(result.value);
    if (unusable !== null) return err(unusable);
    const stored = await callsOf(page.backend)('machines.record', { result: result.value });
    return ok({ result: result.value, stored });
  });
  if (!finished.ok) return finished;
  const { result, stored } = finished.value;
  // A run that could not be stored is printed all the same: it took minutes.
  const kept: StoredRun = stored.ok ? stored.value : null;
  const accelerator = catalog.value.accelerators.find(({ id }) => id === kept?.profile.acceleratorId) ?? null;
  if (parsed.value.flag('json')) printJson(context, benchmarkDocument(result, kept, accelerator));
  else context.stdout(benchmarkTable(result, kept, accelerator));
  if (!result.correct) context.stderr(`${WRONG}\n`);
  return stored.ok ? ok(undefined) : stored;
};

const WRONG =
  'not every result agrees with the float64 reference (or none was compared): the figures are kept and marked, and are not to be relied on';

/** Over the user's data folder, or with `--no-store` over one that is gone afterwards. */
function withUsablePage<T>(
  context: CliContext,
  temporary: boolean,
  work: (page: UsablePage) => Promise<Result<T, AppError>>,
): Promise<Result<T, AppError>> {
  const unlessFaulty = async (page: UsablePage): Promise<Result<T, AppError>> => {
    const { fault } = page.backend;
    // Said before minutes are spent.
    return fault === null
      ? work(page)
      : err({ ...fault, message: `${fault.message} --no-store measures without it.` });
  };
  return temporary
    ? withTemporaryPage(context, unlessFaulty)
    : withPage(context, resolveHome(context.env, context.platform), unlessFaulty);
}

function measure(
  context: CliContext,
  { shell }: UsablePage,
  program: string,
  request: HeadlessRequest,
): Promise<Result<BenchmarkResult, AppError>> {
  const interrupt = new AbortController();
  context.onInterrupt(() => interrupt.abort());
  let lastPart: string | null = null;
  return measureInChromium({
    request,
    program,
    machine: thisMachine(context.env),
    origin: shell.origin,
    addressFor: shell.issueUrl,
    signal: interrupt.signal,
    onAttempt: (attempt) => context.stderr(`starting ${program} on ${attempt} …\n`),
    onProgress: ({ part, fraction01, etaSeconds }) => {
      if (part === null || part === lastPart) return;
      lastPart = part;
      const percent = Math.round(fraction01 * 100);
      context.stderr(`${String(percent).padStart(3)} %  ${part}, about ${Math.round(etaSeconds)} s left\n`);
    },
  });
}

/** Why a run holds nothing to print; null = it does hold something. */
function whyUnusable(result: BenchmarkResult): AppError | null {
  if (hasMeasured(result)) return null;
  const missing = result.notes.find(({ code }) => code === 'backend-missing');
  if (missing !== undefined) {
    const others = BACKENDS.filter((name) => name !== result.backend).join(', ');
    return {
      code: 'invalid-input',
      field: 'backend',
      message: `--backend: ${result.backend} cannot be had here, ${notesText([missing]).join()}; expected one that can, of ${others}`,
    };
  }
  const reason = notesText(result.notes).join('; ') || 'the page did not say why';
  return { code: 'unavailable', message: `nothing could be measured: ${reason}` };
}
