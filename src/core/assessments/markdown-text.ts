/**
 * A text as Markdown that shows exactly this text: no mark-up, link or HTML of its own. Line breaks stay; spaces at the
 * ends of lines go, since they would begin a block of code.
 *
 * @param inTable line breaks become `; `, which a row cannot hold
 */
export function markdownText(text: string, { inTable = false }: { readonly inTable?: boolean } = {}): string {
  const lines = text
    .replace(/\r\n?/g, '\n')
    .split('\n')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
    .map((line) => line.replace(/[\u0000-\u001f\u007f\u2028\u2029]/g, ' ').trim());
  if (inTable)
    return lines
      .filter((line) => line !== '')
      .map(escaped)
      .join('; ');
  const paragraphs = lines
    .map(escaped)
    .join('\n')
    .split(/\n{2,}/);
  return paragraphs
    .map((paragraph) =>
      paragraph
        .split('\n')
        .filter((line) => line !== '')
        .join('\\\n'),
    )
    .filter((paragraph) => paragraph !== '')
    .join('\n\n');
}

function escaped(line: string): string {
  return line
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/[\\`*_{}[\]|#!~$@]/g, '\\$&')
    .replace(/:(?=\/\/)/g, '\\:')
    .replace(/(?<=www)\./gi, '\\.')
    .replace(/^([-+=])/, '\\$1')
    .replace(/^(\d{1,9})([.)])/, '$1\\$2');
}
