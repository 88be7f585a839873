import { existsSync } from 'node:fs';
import { findChromium, type Machine, thisMachine } from '#main/shells/printing/find-chromium';
import { findHeadlessShell } from '#scripts/lib/browser-for-tests';
import { runToStderr } from '#scripts/lib/run';

/**
 * Makes sure that there is a Chromium to run the end-to-end tests in and to print with; on Debian and its kin, root may
 * install one. In CI its headless shell comes along, in which the tests take far less time.
 *
 * @returns null when there is one, else one sentence that says what is missing
 */
export async function ensureChromium(): Promise<string | null> {
  const missing = missingPackages(thisMachine());
  const mayInstall = process.getuid?.() === 0 && existsSync('/etc/debian_version');
  if (missing.length > 0 && mayInstall) await install(missing);
  const found = findChromium(thisMachine());
  return found.ok ? null : found.error.message;
}

/** Debian packages without which tests cannot run, or in CI would run slowly. */
function missingPackages(machine: Machine): readonly string[] {
  const mayBeSlow = !machine.env.CI || Boolean(machine.env.LANDFALL_CHROMIUM);
  return [
    ...(findChromium(machine).ok ? [] : ['chromium']),
    ...(mayBeSlow || findHeadlessShell(machine) !== undefined ? [] : ['chromium-headless-shell']),
  ];
}

/** One after the other: a package that is not to be had keeps none of the others back. */
async function install(packages: readonly string[]): Promise<void> {
  process.stderr.write(`Installing ${packages.join(' and ')} for the tests …\n`);
  await runToStderr('apt-get', ['update', '-qq']);
  for (const name of packages)
    await runToStderr('apt-get', ['install', '-y', '-qq', '--no-install-recommends', name]);
}
