/** What no file system that Landfall runs on refuses: letters and digits of any script, and these. */
const UNSAFE_IN_FILE_NAMES = /[^\p{L}\p{N}._-]+/gu;
const MAX_FILE_STEM_CHARS = 80;

/** A file name without folder or characters that Windows, macOS or Linux refuse. */
export function fileNameFor(planName: string, ending: string): string {
  const stem = planName
    .replace(UNSAFE_IN_FILE_NAMES, '-')
    .slice(0, MAX_FILE_STEM_CHARS)
    .replace(/^[-.]+|[-.]+$/g, '');
  return `${stem || 'plan'}${ending}`;
}
