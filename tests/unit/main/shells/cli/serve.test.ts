import { type ChildProcess, spawn } from 'node:child_process';
import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { runCli } from '#main/shells/cli/run-cli';
import { ensureBuilt } from '#scripts/ensure-built';
import { inRoot } from '#scripts/lib/paths';
import { runInProcess } from '../../../../support/cli-in-process';
import { temporaryFolder } from '../../../../support/landfall-process';
import { cookieOf, letIn } from '../browser/fixture';

let home = temporaryFolder();
let running: Serving | null = null;

interface Serving {
  readonly child: ChildProcess;
  readonly output: () => string;
  readonly ended: Promise<number | null>;
}

/** `landfall serve`, until the test stops it. */
function serve(args: readonly string[], env: Readonly<Record<string, string>> = {}): Serving {
  const child = spawn(process.execPath, [inRoot('out/main/cli.js'), 'serve', ...args], {
    env: { ...process.env, LANDFALL_HOME: home.path, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
  }
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  running = { child, output: () => output, ended };
  return running;
}

function said({ output }: Serving, pattern: RegExp): Promise<RegExpExecArray> {
  return vi.waitFor(
    () => {
      const match = pattern.exec(output());
      if (match === null) throw new Error(`not said yet: ${output()}`);
      return match;
    },
    { timeout: 15_000, interval: 50 },
  );
}

/** Calls a procedure as the page does. @returns what it answers */
async function called(url: string, procedure: string, cookie: string): Promise<unknown> {
  const headers = { 'content-type': 'application/json', cookie };
  const response = await fetch(new URL(`/rpc/${procedure}`, url), { method: 'POST', headers, body: '{}' });
  return response.json();
}

/** A program that stands for a browser: notes its arguments, then does what the script says. */
function fakeBrowser(script: string): string {
  const file = path.join(home.path, 'fake-browser');
  writeFileSync(file, `#!/bin/sh\nprintf '%s\\n' "$@" > '${file}.args'\n${script}\n`);
  chmodSync(file, 0o755);
  return file;
}

beforeAll(() => ensureBuilt());
beforeEach(() => {
  home = temporaryFolder();
});
afterEach(async () => {
  running?.child.kill('SIGKILL');
  await running?.ended;
  running = null;
  home.remove();
});

describe('landfall serve', () => {
  it('prints the address as one JSON document, serves the page there, and ends well on Ctrl-C', async () => {
    const serving = serve(['--json']);
    const [line] = await said(serving, /^\{.*\}\n/);
    const { url } = JSON.parse(line) as { readonly url: string };
    const response = await fetch(url, { redirect: 'manual' });
    expect([response.status, response.headers.has('set-cookie')]).toEqual([303, true]);
    // The backend is opened by the first call of the page at the latest.
    const info = await called(url, 'app.info', cookieOf(response));
    expect(info).toMatchObject({ ok: true, value: { shell: 'browser' } });
    serving.child.kill('SIGINT');
    expect(await serving.ended).toBe(0);
    expect(serving.output()).toBe(line);
    // SQLite folds its log into the file when the last connection closes well.
    expect(existsSync(path.join(home.path, 'landfall.db'))).toBe(true);
    expect(existsSync(path.join(home.path, 'landfall.db-wal'))).toBe(false);
  });

  it('opens the backend when no page comes to ask for it', async () => {
    await said(serve(['--json']), /^\{.*\}\n/);
    await vi.waitFor(() => expect(existsSync(path.join(home.path, 'landfall.db'))).toBe(true), 15_000);
  });

  it('says what is wrong with its data, to the page as well, and ends', async () => {
    const builtFolder = path.join(home.path, 'out');
    const address = Promise.withResolvers<string>();
    let stderr = '';
    const ended = runCli(['serve', '--json'], {
      builtFolder,
      env: { LANDFALL_HOME: home.path },
      platform: process.platform,
      stdout: (text) => address.resolve((JSON.parse(text) as { readonly url: string }).url),
      stderr: (text) => {
        stderr += text;
      },
      onInterrupt: () => {},
    });
    const unusable = `The reference data ${path.join(builtFolder, 'data/catalog.json')} cannot be read.`;
    const url = await address.promise;
    expect(await called(url, 'settings.get', await letIn(url))).toMatchObject({
      ok: false,
      error: { code: 'unavailable', message: expect.stringContaining(unusable) },
    });
    expect(await ended).toBe(1);
    expect(stderr).toContain(`landfall serve: ${unusable}`);
  });

  it('takes a free port for port 0, and ends on SIGTERM as well', async () => {
    const serving = serve(['--port', '0']);
    await said(serving, /Landfall is at http:\/\/127\.0\.0\.1:\d+\/\?token=/);
    serving.child.kill('SIGTERM');
    expect(await serving.ended).toBe(0);
  });

  describe('on a port that is taken', () => {
    let other: Server;
    beforeEach(async () => {
      other = createServer();
      await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    });
    afterEach(() => other.close());

    it('says so and ends', async () => {
      const { port } = other.address() as AddressInfo;
      const { exitCode, stdout, stderr } = await runInProcess(home.path, ['serve', '--port', String(port)]);
      expect(stderr).toMatch(new RegExp(`^landfall serve: Port ${port} is in use by another program`));
      expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    });
  });

  it.each([['65536'], ['-1'], ['http'], ['80.5']])('takes no port %s', async (port) => {
    const { exitCode, stderr } = await runInProcess(home.path, ['serve', '--port', port]);
    expect(stderr).toMatch(/--port: expected a whole number from 0 to 65,535/);
    expect(exitCode).toBe(2);
  });
});

describe.runIf(process.platform === 'linux')('landfall serve --open', () => {
  const DISPLAY = { DISPLAY: ':77', WAYLAND_DISPLAY: '' };

  it('opens an app window with a profile of its own; closing it ends Landfall', async () => {
    const closed = path.join(home.path, 'closed');
    const browser = fakeBrowser(`while [ ! -e '${closed}' ]; do sleep 0.1; done`);
    const serving = serve(['--open'], { ...DISPLAY, LANDFALL_CHROMIUM: browser });
    await said(serving, /open in a window of .*fake-browser/);
    const args = readFileSync(`${browser}.args`, 'utf8').split('\n');
    expect(args.find((arg) => arg.startsWith('--app='))).toMatch(
      /^--app=http:\/\/127\.0\.0\.1:\d+\/\?token=/,
    );
    expect(args).toContain(`--user-data-dir=${path.join(home.path, 'browser-window')}`);
    writeFileSync(closed, '');
    expect(await serving.ended).toBe(0);
  });

  it('closes the window when it is stopped', async () => {
    const browser = fakeBrowser(`echo $$ > '${home.path}/pid'\nexec sleep 60`);
    const serving = serve(['--open'], { ...DISPLAY, LANDFALL_CHROMIUM: browser });
    await said(serving, /open in a window/);
    serving.child.kill('SIGINT');
    expect(await serving.ended).toBe(0);
    const processId = Number(readFileSync(path.join(home.path, 'pid'), 'utf8'));
    await vi.waitFor(() => expect(() => process.kill(processId, 0)).toThrow());
  });

  it('goes on when a window that was open already has taken the page in', async () => {
    const serving = serve(['--open'], { ...DISPLAY, LANDFALL_CHROMIUM: fakeBrowser('exit 0') });
    await said(serving, /open in .*fake-browser\. Another browser: http/);
    serving.child.kill('SIGINT');
    expect(await serving.ended).toBe(0);
  });

  it('prints the address when no browser starts', async () => {
    const env = { ...DISPLAY, LANDFALL_CHROMIUM: fakeBrowser('exit 1'), PATH: '/nonexistent' };
    const serving = serve(['--open'], env);
    await said(serving, /No window was opened: no browser would start\.\nLandfall is at http/);
  });

  it('prints the address alone when there is no display', async () => {
    const browser = fakeBrowser('sleep 3');
    const serving = serve(['--open'], { DISPLAY: '', WAYLAND_DISPLAY: '', LANDFALL_CHROMIUM: browser });
    await said(serving, /No window was opened: there is no display\.\nLandfall is at http/);
    expect(existsSync(`${browser}.args`)).toBe(false);
  });
});
