import { existsSync } from 'node:fs';
import { findChromium, thisMachine } from '#main/shells/printing/find-chromium';
import { runToStderr } from '#scripts/lib/run';

/**
 * Makes sure that there is a Chromium to run the end-to-end tests in; on Debian and its kin, root may install one.
 *
 * @returns null when there is one, else one sentence that says what is missing
 */
export async function ensureChromium(): Promise<string | null> {
  const found = findChromium(thisMachine());
  if (found.ok) return null;
  const mayInstall = process.getuid?.() === 0 && existsSync('/etc/debian_version');
  if (!mayInstall) return found.error.message;
  process.stderr.write('No Chromium found: installing the package chromium …\n');
  await runToStderr('apt-get', ['update', '-qq']);
  await runToStderr('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium']);
  const installed = findChromium(thisMachine());
  return installed.ok ? null : installed.error.message;
}
