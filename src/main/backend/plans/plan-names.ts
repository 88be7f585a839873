const MAX_NAME_CHARS = 120;
/** What no file system that Landfall runs on refuses: letters and digits of any script, and these. */
const UNSAFE_IN_FILE_NAMES = /[^\p{L}\p{N}._-]+/gu;
const MAX_FILE_STEM_CHARS = 80;

/** The name itself, or the first of "name (2)", "name (3)" … that is free. */
export function freeName(wanted: string, taken: readonly string[]): string {
  const used = new Set(taken);
  let name = wanted;
  for (let number = 2; used.has(name); number += 1) {
    const suffix = ` (${number})`;
    name = `${wanted.slice(0, MAX_NAME_CHARS - suffix.length)}${suffix}`;
  }
  return name;
}

/** A file name without folder or characters that Windows, macOS or Linux refuse. */
export function fileNameFor(planName: string, ending: string): string {
  const stem = planName
    .replace(UNSAFE_IN_FILE_NAMES, '-')
    .slice(0, MAX_FILE_STEM_CHARS)
    .replace(/^[-.]+|[-.]+$/g, '');
  return `${stem || 'plan'}${ending}`;
}
