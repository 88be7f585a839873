import { expect, it } from 'vitest';
import { BACKENDS, headlessRoute, readHeadlessRoute } from '#core/benchmark/headless-run';
import { BackendName } from '#core/benchmark/result';

it('the place of a run without a screen is read as it was written', () => {
  expect(BACKENDS).toEqual(BackendName.options);
  for (const backend of BACKENDS)
    for (const [mode, seconds] of [
      ['quick', null],
      ['full', 20],
    ] as const) {
      const [path = '', search = ''] = headlessRoute({ backend, mode, seconds }).slice(1).split('?');
      expect(readHeadlessRoute(path, new URLSearchParams(search))).toEqual({ backend, mode, seconds });
    }
});

it.each([
  ['/benchmark', 'backend=webgl&mode=quick'],
  ['/benchmark-run', 'backend=cuda&mode=quick'],
  ['/benchmark-run', 'backend=webgl'],
  ['/benchmark-run', 'backend=webgl&mode=quick&seconds=4'],
  ['/benchmark-run', 'backend=webgl&mode=quick&seconds=soon'],
])('%s?%s is another place', (path, search) => {
  expect(readHeadlessRoute(path, new URLSearchParams(search))).toBeNull();
});
