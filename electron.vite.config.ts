import path from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import { NONCE_PLACEHOLDER } from '#main/shells/csp';
import { fetchAhead } from '#scripts/lib/fetch-ahead';
import { withoutWaiting } from '#scripts/lib/without-waiting';

const root = import.meta.dirname;
const at = (...parts: readonly string[]) => path.join(root, ...parts);

/** Node inside Electron 45; also the version the scripts run on. */
const NODE_TARGET = 'node24.0';
/** Oldest Chromium the browser shell promises; Electron's own is newer. */
const CHROME_TARGET = 'chrome130';

export default defineConfig({
  main: {
    build: {
      target: NODE_TARGET,
      sourcemap: true,
      // Pure JavaScript in many small files: inside the bundle it starts in half the time.
      externalizeDeps: { exclude: ['zod', 'kysely'] },
      rolldownOptions: {
        input: {
          electron: at('src/main/shells/electron/main.ts'),
          'backend-process': at('src/main/shells/electron/backend-process.ts'),
          cli: at('src/main/shells/cli/main.ts'),
        },
      },
    },
  },
  preload: {
    build: {
      target: NODE_TARGET,
      // A sandboxed preload script cannot be an ES module and can require nothing but `electron`.
      externalizeDeps: false,
      rolldownOptions: {
        input: { index: at('src/preload/index.ts') },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: at('src/renderer'),
    publicDir: at('out/data'),
    plugins: [react(), fetchAhead(at('src/renderer/start-app.tsx'))],
    html: { cspNonce: NONCE_PLACEHOLDER },
    build: {
      target: CHROME_TARGET,
      minify: true,
      // Fonts and images stay files: the policy allows no `data:` fonts.
      assetsInlineLimit: 0,
      // Charts are one chunk of their own, loaded when the first one is shown [kB].
      chunkSizeWarningLimit: 800,
      rolldownOptions: {
        input: [at('src/renderer/index.html'), at('src/renderer/start-app.tsx')],
        checks: { pluginTimings: false },
        // One file each for what a start loads and for the screens' controls: a file costs more than its bytes.
        output: {
          codeSplitting: {
            groups: [
              { name: withoutWaiting(at('src/renderer/index.html'), 'first'), priority: 3 },
              { name: 'start', tags: ['$initial'], priority: 2 },
              {
                name: 'controls',
                test: /@mantine[\\/]|renderer[\\/](format|ui)[\\/](?!echarts)/,
                priority: 1,
              },
            ],
          },
        },
      },
    },
    worker: { format: 'es' },
  },
});
