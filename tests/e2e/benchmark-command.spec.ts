import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import Database from 'better-sqlite3';
import { inRoot } from '#scripts/lib/paths';
import { landfall } from '../support/landfall-process';

/** A quick run takes under a minute on an idle machine, and waits for others on one that is not. */
const TIMEOUT_MS = 240_000;

test.describe.configure({ mode: 'serial', timeout: TIMEOUT_MS });

test('measures in a Chromium without a window and keeps the run with this machine', async () => {
  const home = test.info().outputPath('home');
  const ended = await landfall(process.cwd(), ['benchmark', '--quick', '--seconds', '20', '--json'], {
    LANDFALL_HOME: home,
  });
  expect(ended.stderr).toContain('matmul');
  expect(ended.exitCode).toBe(0);
  const document = JSON.parse(ended.stdout);
  expect(document).toMatchObject({
    backend: 'webgl',
    mode: 'quick',
    renderer: expect.any(String),
    seconds: expect.any(Number),
    correct: true,
    cancelled: false,
  });
  expect(document.seconds).toBeLessThan(22);
  expect(document.kernels.length).toBeGreaterThan(2);
  for (const { gflops } of document.matmul) expect(gflops).toBeGreaterThan(0);

  const file = new Database(path.join(home, 'landfall.db'), { readonly: true });
  const [run] = file.prepare('select machine_id, backend, result from machine_run').all() as {
    machine_id: string;
    backend: string;
    result: string;
  }[];
  file.close();
  const [machine] = document.fleet.machines;
  expect(run).toMatchObject({ machine_id: machine.profile.id, backend: 'webgl' });
  expect(JSON.parse(run?.result ?? '')).toEqual(machine.runs[0].result);
});

test('an interrupt ends it at once, with the browser, and stores nothing', async () => {
  const home = test.info().outputPath('home');
  const child = spawn(
    process.execPath,
    [inRoot('out/main/cli.js'), 'benchmark', '--backend', 'cpu', '--quick'],
    {
      env: { ...process.env, LANDFALL_HOME: home },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  let stderr = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
    if (text.includes(' %  ')) child.kill('SIGINT');
  });
  const exitCode = await new Promise((resolve) => child.on('close', resolve));
  expect(stderr).toContain('The benchmark was cancelled');
  expect(exitCode).toBe(1);
  const file = new Database(path.join(home, 'landfall.db'), { readonly: true });
  expect(file.prepare('select count(*) from machine_run').pluck().get()).toBe(0);
  file.close();
});

test('a backend that is not there is named, with the others', async () => {
  const home = test.info().outputPath('home');
  const ended = await landfall(
    process.cwd(),
    ['benchmark', '--backend', 'webgl', '--quick', '--no-store', '--json'],
    {
      LANDFALL_HOME: home,
      LANDFALL_CHROMIUM_FLAGS: '--disable-gpu --disable-software-rasterizer --use-angle=none',
    },
  );
  expect(ended.stdout).toBe('');
  expect(ended.stderr.trim().split('\n').at(-1)).toMatch(
    /^landfall benchmark: --backend: webgl cannot be had here.*expected one that can, of webgpu, wasm, cpu$/,
  );
  expect(ended.exitCode).toBe(2);
  expect(existsSync(home)).toBe(false);
});
