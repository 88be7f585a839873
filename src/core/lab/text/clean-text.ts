/** What cleaning did, for the reader to see. */
export interface Cleaning {
  /** Line ends of Windows or old Macs, made into plain ones. */
  readonly lineEnds: number;
  /** Signs that no reader sees, taken out. */
  readonly controlSigns: number;
  /** Runs of spaces and tabs, and spaces at the end of a line, shortened or taken out. */
  readonly spaces: number;
  /** Third and further empty lines in a row, taken out. */
  readonly emptyLines: number;
}

export interface CleanedText {
  readonly text: string;
  readonly cleaning: Cleaning;
}

/**
 * Makes a text even before it is cut into tokens: one kind of line end, composed letters (NFC, UAX #15), no control signs,
 * one space at a time and at most one empty line. Words stay as they are. Cleaning a clean text changes nothing.
 */
export function cleanText(raw: string): CleanedText {
  let text = raw.normalize('NFC');
  const replaced = (pattern: RegExp, by: string): number => {
    let count = 0;
    text = text.replace(pattern, () => {
      count += 1;
      return by;
    });
    return count;
  };
  const lineEnds = replaced(/\r\n?/g, '\n');
  // Everything of category Cc but tab and newline, the byte order mark, and halves of surrogate pairs.
  const controlSigns = replaced(/(?![\t\n])\p{Cc}|\uFEFF|\p{Cs}/gu, '');
  const spaces = replaced(/[ \t]+(?=\n|$)/g, '') + replaced(/\t| {2,}[ \t]*/g, ' ') + replaced(/ {2,}/g, ' ');
  const emptyLines = replaced(/\n{3,}/g, '\n\n');
  return { text: text.trim(), cleaning: { lineEnds, controlSigns, spaces, emptyLines } };
}
