import { parse } from 'csv-parse/sync';
import { expect, it } from 'vitest';
import { toFleetCsv } from '#core/machine/fleet/write-fleet';
import { benchmarkResult, machineProfile, machineRun } from '../../../../support/benchmark-run';

const rows = (csv: string): Record<string, string>[] => parse(csv, { columns: true });

it('a line a run, with the units in the names of the columns', () => {
  const profile = machineProfile({ count: 4, name: 'Desk, "left"' });
  const csv = toFleetCsv([
    {
      profile,
      runs: [
        machineRun('run-1'),
        machineRun(
          'run-2',
          'desk',
          benchmarkResult({ backend: 'wasm', rates: null, transformers: [], correct: false }),
        ),
      ],
    },
    { profile: machineProfile({ id: 'lap' }), runs: [] },
  ]);
  const [first, second, ...others] = rows(csv);
  expect(others).toEqual([]);
  expect(first).toMatchObject({
    machine: 'Desk, "left"',
    count: '4',
    accelerator_id: 'rtx-4090',
    gpus: 'NVIDIA GeForce RTX 4090',
    load_watts: '',
    measured_at: '2026-11-26T12:00:00.000Z',
    backend: 'webgl',
    correct: 'yes',
    duration_s: '42.5',
    peak_flop_per_s: String(20e12),
    bandwidth_bytes_per_s: String(756e9),
    train_small_tokens_per_s: String(256 / 0.032),
    generate_small_tokens_per_s: '250',
    train_large_tokens_per_s: '',
    run_id: 'run-1',
  });
  expect(second).toMatchObject({ backend: 'wasm', correct: 'no', peak_flop_per_s: '', run_id: 'run-2' });
});

it('no name becomes a formula of the spreadsheet', () => {
  const profile = machineProfile({ name: '=HYPERLINK("http://example.com")' });
  expect(rows(toFleetCsv([{ profile, runs: [machineRun('run-1')] }]))[0]?.machine).toBe(
    '\'=HYPERLINK("http://example.com")',
  );
});
