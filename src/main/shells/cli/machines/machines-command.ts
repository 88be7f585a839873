import path from 'node:path';
import type { AppError } from '#core/contract/app-error';
import type { OutputOf } from '#core/contract/define-contract';
import type { machinesContract } from '#core/contract/machines';
import { MAX_FLEET_FILE_CHARS } from '#core/machine/fleet/parse-fleet';
import { err, ok } from '#core/shared/result';
import { utcDay } from '#core/shared/utc-day';
import { parseArguments } from '#main/shells/cli/arguments';
import type { CliContext, CommandRunner } from '#main/shells/cli/cli-context';
import { printJson } from '#main/shells/cli/print-json';
import { significant } from '#main/shells/cli/significant';
import { withBackend } from '#main/shells/cli/with-backend';
import { writeFileWhole } from '#main/shells/cli/write-file-whole';
import { readTextFile } from '#main/shells/read-text-file';

type ListedMachine = OutputOf<typeof machinesContract, 'machines.list'>[number];

/** `landfall machines [list]`, `machines export --out FILE` and `machines import FILE`. */
export const runMachines: CommandRunner = async (args, context) => {
  const parsed = parseArguments(args, ['out'], ['json', 'force'], ['[list|export|import]', '[FILE]']);
  if (!parsed.ok) return parsed;
  const { text, flag, positionals } = parsed.value;
  const [action = 'list', file] = positionals;
  const [out, json] = [text('out'), flag('json')];
  if (action !== 'export' && (out !== undefined || flag('force')))
    return err({
      code: 'invalid-input',
      message: `${out === undefined ? '--force' : '--out'} goes with \`machines export --out FILE\`; expected without it in \`machines ${action}\``,
    });
  if (action === 'import' && file !== undefined) return importFleet(context, file, json);
  if (action === 'export' && file === undefined && out !== undefined)
    return exportFleet(context, out, flag('force'), json);
  if (action === 'list' && file === undefined) return listMachines(context, json);
  const expected =
    action === 'export'
      ? '--out is missing: expected `machines export --out FILE`, its name ending in .json or .csv'
      : action === 'import'
        ? 'FILE is missing: expected `machines import FILE`'
        : `expected \`machines list\`, \`machines export --out FILE\` or \`machines import FILE\`, not ${JSON.stringify(positionals.join(' '))}`;
  return err({ code: 'invalid-input', message: expected });
};

function listMachines(context: CliContext, json: boolean) {
  return withBackend(context, async (call) => {
    const listed = await call('machines.list', {});
    if (!listed.ok) return listed;
    if (json) printJson(context, { machines: listed.value.map(listItem) });
    else if (listed.value.length === 0)
      context.stdout('No machine has been measured yet; `landfall benchmark` does.\n');
    else context.stdout(listed.value.map(lines).join(''));
    return ok(undefined);
  });
}

async function exportFleet(context: CliContext, file: string, replace: boolean, json: boolean) {
  const as = /\.(json|csv)$/.exec(file.toLowerCase())?.[1] as 'json' | 'csv' | undefined;
  if (as === undefined)
    return err<AppError>({
      code: 'invalid-input',
      message: `--out: expected a name that ends in .json or .csv, not ${JSON.stringify(file)}`,
    });
  return withBackend(context, async (call) => {
    const exported = await call('machines.export', { machineIds: null, as });
    if (!exported.ok) return exported;
    const bytes = Buffer.from(exported.value.text, 'utf8');
    const written = await writeFileWhole(file, bytes, { replace });
    if (!written.ok) return written;
    if (json) printJson(context, { file, bytes: bytes.length });
    else context.stdout(`Written to ${file}.\n`);
    return ok(undefined);
  });
}

async function importFleet(context: CliContext, file: string, json: boolean) {
  const text = await readTextFile(file, 'a fleet file (*.json)', MAX_FLEET_FILE_CHARS);
  if (!text.ok) return text;
  return withBackend(context, async (call) => {
    const imported = await call('machines.import', { fileName: path.basename(file), text: text.value });
    if (!imported.ok) return imported;
    const { machines, runs, known, incorrect } = imported.value;
    if (json) printJson(context, { machines, runs, known_runs: known, incorrect_runs: incorrect });
    else
      context.stdout(
        `${machines} new machine(s), ${runs} new run(s), ${known} known before.${incorrect === 0 ? '' : ` ${incorrect} of the new runs are not correct; they are marked.`}\n`,
      );
    return ok(undefined);
  });
}

function listItem({ profile, latest }: ListedMachine) {
  return {
    id: profile.id,
    name: profile.name,
    this_machine: profile.isThisMachine,
    count: profile.count,
    accelerator_id: profile.acceleratorId,
    latest: latest.map(({ id, result }) => ({
      run_id: id,
      backend: result.backend,
      measured_at: new Date(result.startedAtMs).toISOString(),
      renderer: result.renderer,
      software: result.software,
      correct: result.correct,
      peak_gflops: result.rates === null ? null : result.rates.peakFlopPerSecond / 1e9,
      bandwidth_gb_s: result.rates === null ? null : result.rates.bandwidthBytesPerSecond / 1e9,
    })),
  };
}

function lines({ profile, latest }: ListedMachine): string {
  const count = profile.count === 1 ? '' : `  × ${profile.count.toLocaleString('en-US')}`;
  const own = profile.isThisMachine ? '  (this machine)' : '';
  const runs = latest.map(({ result }) => {
    const day = utcDay(result.startedAtMs);
    const marks = [...(result.software ? ['software'] : []), ...(result.correct ? [] : ['NOT CORRECT'])];
    const rate =
      result.rates === null ? '' : `  ${significant(result.rates.peakFlopPerSecond / 1e9)} GFLOP/s`;
    return `    ${day}  ${result.backend}${rate}${marks.length === 0 ? '' : `  ${marks.join(', ')}`}\n`;
  });
  return `${profile.name}${count}${own}\n${runs.join('')}`;
}
