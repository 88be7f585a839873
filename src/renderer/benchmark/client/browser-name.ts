/** Electron and Edge name Chrome too, and Chrome names Safari: the first that is there counts. */
const NAMES = [
  ['Electron', 'Electron'],
  ['Edg', 'Edge'],
  ['Firefox', 'Firefox'],
  ['HeadlessChrome', 'Chromium, headless'],
  ['Chrome', 'Chromium'],
  ['Version', 'Safari'],
] as const;

/** @returns name and version out of the browser's own description of itself; all of it where none is known */
export function browserName(userAgent: string): string {
  for (const [token, name] of NAMES) {
    const version = new RegExp(`\\b${token}/([\\d.]+)`).exec(userAgent)?.[1];
    if (version !== undefined) return `${name} ${version}`;
  }
  return userAgent;
}
