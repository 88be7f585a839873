import { expect, it } from 'vitest';
import { browserName } from '../../../../src/renderer/benchmark/client/browser-name';

it.each([
  [
    'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36',
    'Chromium 156.0.0.0',
  ],
  [
    'Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Landfall/0.1.0 Chrome/150.0.1.2 Electron/45.4.1 Safari/537.36',
    'Electron 45.4.1',
  ],
  [
    'Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/150.0.0.0 Safari/537.36 Edg/150.0.0.0',
    'Edge 150.0.0.0',
  ],
  ['Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0', 'Firefox 140.0'],
  ['curl/8', 'curl/8'],
])('%s', (userAgent, name) => {
  expect(browserName(userAgent)).toBe(name);
});
