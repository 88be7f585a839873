import { tmpdir } from 'node:os';
import { expect, it } from 'vitest';
import { runBenchmark } from '#main/shells/cli/benchmark/benchmark-command';
import { runCommand } from '../../../../../support/run-command';

it.each([
  [['--backend', 'cuda'], '--backend: expected webgl or webgpu or wasm or cpu, not "cuda"'],
  [['--backend'], 'option --backend needs a value'],
  [['--backend', 'cpu', '--backend', 'webgl'], 'option --backend is given twice; expected once'],
  [['--slow'], 'unknown option --slow'],
  [['webgl'], 'unexpected argument "webgl"'],
])('%j is refused before anything is started', async (args, message) => {
  const { error, stdout, stderr } = await runCommand(runBenchmark, args);
  expect(error).toMatchObject({ code: 'invalid-input', message: expect.stringContaining(message) });
  expect([stdout, stderr]).toEqual(['', '']);
});

it('without a Chromium it says what to install', async () => {
  const { error } = await runCommand(
    (args, context) => runBenchmark(args, { ...context, env: { LANDFALL_CHROMIUM: '/gone' } }),
    [],
  );
  expect(error).toMatchObject({
    code: 'unavailable',
    message: 'LANDFALL_CHROMIUM names /gone, which does not exist.',
  });
});

it('a folder in the place of a Chromium is named as one', async () => {
  const { error } = await runCommand(
    (args, context) => runBenchmark(args, { ...context, env: { LANDFALL_CHROMIUM: tmpdir() } }),
    [],
  );
  expect(error).toMatchObject({
    code: 'unavailable',
    message: expect.stringContaining('is a folder; expected the program of a Chromium'),
  });
});
