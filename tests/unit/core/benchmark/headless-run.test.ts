import { expect, it } from 'vitest';
import { BACKENDS, headlessRoute, readHeadlessRoute } from '#core/benchmark/headless-run';
import { BackendName } from '#core/benchmark/result';

it('the place of a run without a screen is read as it was written', () => {
  expect(BACKENDS).toEqual(BackendName.options);
  for (const backend of BACKENDS)
    for (const mode of ['quick', 'full'] as const) {
      const [path = '', search = ''] = headlessRoute({ backend, mode }).slice(1).split('?');
      expect(readHeadlessRoute(path, new URLSearchParams(search))).toEqual({ backend, mode });
    }
});

it.each([
  ['/benchmark', 'backend=webgl&mode=quick'],
  ['/benchmark-run', 'backend=cuda&mode=quick'],
  ['/benchmark-run', 'backend=webgl'],
])('%s?%s is another place', (path, search) => {
  expect(readHeadlessRoute(path, new URLSearchParams(search))).toBeNull();
});
