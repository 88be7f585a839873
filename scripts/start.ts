/**
 * `npm start`: the desktop app where Electron's runtime and a display are there, else the browser shell.
 * `npm start -- --browser` goes to the browser shell at once.
 */
import { spawn } from 'node:child_process';
import { hasDisplay } from '#main/shells/cli/serve/open-window';
import { sandboxArguments } from '#main/shells/printing/chromium-arguments';
import { ensureBuilt } from '#scripts/ensure-built';
import { findElectronRuntime, NO_DISPLAY } from '#scripts/lib/electron-runtime';
import { fetchElectron } from '#scripts/lib/fetch-electron';
import { inRoot, ROOT } from '#scripts/lib/paths';

/** The loader's exit code when a program's shared libraries are missing. */
const CANNOT_START = 127;

const BROWSER_FLAG = '--browser';
const wantsBrowser = process.argv.includes(BROWSER_FLAG);
const args = process.argv.slice(2).filter((argument) => argument !== BROWSER_FLAG);

await ensureBuilt();
const obstacle = wantsBrowser ? null : await whyNotDesktop();
const runtime = wantsBrowser || obstacle !== null ? null : findElectronRuntime();
if (runtime === null) await startBrowserShell(obstacle);
else {
  const code = await runDesktop(runtime);
  if (code === CANNOT_START) await startBrowserShell('the Electron runtime does not start on this machine');
  else process.exitCode = code;
}

/** Fetches the runtime where that is all that is missing. */
async function whyNotDesktop(): Promise<string | null> {
  if (!hasDisplay(process)) return NO_DISPLAY;
  return findElectronRuntime() === null ? fetchElectron() : null;
}

function runDesktop(program: string): Promise<number> {
  const child = spawn(program, [ROOT, ...sandboxArguments(), ...args], { stdio: 'inherit' });
  // Ctrl-C reaches the app as well; it ends when its store is closed.
  process.on('SIGINT', () => {});
  process.on('SIGTERM', () => child.kill('SIGTERM'));
  return new Promise((resolve) => {
    child.on('error', () => resolve(CANNOT_START));
    child.on('close', (code) => resolve(code ?? 1));
  });
}

/** @param reason why it is not the desktop app; null when the user wanted it so */
async function startBrowserShell(reason: string | null): Promise<void> {
  if (reason !== null) process.stderr.write(`Opening Landfall in a browser: ${reason}.\n`);
  process.argv.splice(2, Infinity, 'serve', '--open', ...args);
  await import(inRoot('out/main/cli.js'));
}
