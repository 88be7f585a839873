import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { openBackend, SAMPLE_PATH, temporaryFolder } from './fixture';

it('what was answered as saved is there after the process is killed in the same moment', async () => {
  const home = temporaryFolder();
  const script = fileURLToPath(new URL('./save-and-wait.ts', import.meta.url));
  const child = spawn(process.execPath, [script, home, SAMPLE_PATH], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [said] = (await once(child.stdout, 'data')) as [Buffer];
  child.kill('SIGKILL');
  await once(child, 'exit');
  expect(String(said)).toBe('saved');
  const test = await openBackend(home);
  const opened = await test.call('plans.open', { id: 'plan-1' });
  expect(opened.plan.notes).toBe('saved just before');
  expect(opened.undoLabel).toBe('edit');
});
