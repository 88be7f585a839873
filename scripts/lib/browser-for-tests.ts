import { findChromium, type Machine, onPath, thisMachine } from '#main/shells/printing/find-chromium';

/**
 * Finds the browser to run the end-to-end tests in: Chromium's headless shell where it is on the PATH, which opens no
 * window for each page and so takes three fifths of the processor's time; else any Chromium. `LANDFALL_CHROMIUM`
 * overrules both.
 *
 * @param isFit whether a headless shell will do
 * @returns as `findChromium` does
 */
export function findBrowserForTests(
  machine: Machine = thisMachine(),
  isFit: (shell: string) => boolean = () => true,
): ReturnType<typeof findChromium> {
  const shell = machine.env.LANDFALL_CHROMIUM?.trim() ? undefined : findHeadlessShell(machine);
  return shell === undefined || !isFit(shell) ? findChromium(machine) : { ok: true, value: shell };
}

/** Debian's name first, then that of Chrome for Testing. */
const HEADLESS_SHELLS = ['chromium-headless-shell', 'chrome-headless-shell'];

/** The program of the headless shell, if it is on the PATH. */
export function findHeadlessShell(machine: Machine): string | undefined {
  if (machine.platform === 'win32') return undefined;
  return onPath(machine, HEADLESS_SHELLS).find(machine.exists);
}
