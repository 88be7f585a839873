/** Entry of the backend's own process under Electron; started by the main process with `utilityProcess.fork`. */
import path from 'node:path';
import { resolveHome } from '#main/backend/home';
import { serveBackend } from '#main/shells/electron/serve-backend';
import { openBackend } from '#main/shells/open-backend';

// A fault nobody waits for leaves the backend in a state nobody knows: end, the next call starts a new one.
process.on('unhandledRejection', (cause) => {
  console.error('the backend failed', cause);
  process.exit(1);
});

serveBackend(
  process.parentPort,
  (host) =>
    openBackend({
      builtFolder: path.resolve(import.meta.dirname, '..'),
      home: resolveHome(process.env, process.platform),
      shell: 'electron',
      host,
      log: { error: (message, cause) => console.error(message, cause) },
    }),
  () => process.exit(0),
);
