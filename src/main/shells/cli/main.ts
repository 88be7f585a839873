/** Entry of the command line; built to `out/main/cli.js`, which starts it when it is imported or run. */
import { enableCompileCache } from 'node:module';
import path from 'node:path';
import { runCli } from '#main/shells/cli/run-cli';

enableCompileCache();

// A reader that has had enough (`| head`) closes the pipe: no fault, and no reason to stop what else is under way.
for (const stream of [process.stdout, process.stderr])
  stream.on('error', (cause: NodeJS.ErrnoException) => {
    if (cause.code !== 'EPIPE') throw cause;
  });

process.exitCode = await runCli(process.argv.slice(2), {
  // Entries are built into `out/main/`, so the data and the page lie beside that folder.
  builtFolder: path.resolve(import.meta.dirname, '..'),
  env: process.env,
  platform: process.platform,
  stdout: (text) => process.stdout.write(text),
  stderr: (text) => process.stderr.write(text),
  onInterrupt: (listener) => {
    process.on('SIGINT', listener);
    process.on('SIGTERM', listener);
  },
});
