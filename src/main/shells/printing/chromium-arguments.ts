/**
 * Whether Chromium has to run without its sandbox: it refuses to start as root otherwise (containers, CI).
 *
 * @param userId as `process.getuid()` says; undefined on Windows
 */
export function needsNoSandbox(platform: string, userId: number | undefined): boolean {
  return platform === 'linux' && userId === 0;
}

/** Arguments every start of Chromium gets on this machine. */
export function sandboxArguments(): readonly string[] {
  return needsNoSandbox(process.platform, process.getuid?.()) ? ['--no-sandbox'] : [];
}
