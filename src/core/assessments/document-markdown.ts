import { type DocumentBlock, documentBlocks } from '#core/assessments/document-blocks';
import type { FilledDocument } from '#core/assessments/fill-document';
import { markdownText } from '#core/assessments/markdown-text';

/** A document as Markdown (CommonMark with tables); what users wrote shows as the text it is. */
export function documentMarkdown(document: FilledDocument): string {
  return `${documentBlocks(document).map(blockMarkdown).join('\n\n')}\n`;
}

function blockMarkdown(block: DocumentBlock): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${oneLine(block.text)}`;
    case 'remark':
      return `*${oneLine(block.text)}*`;
    case 'text':
      return block.lines.map(({ text }) => markdownText(text)).join('\n\n');
    case 'table':
      return [
        row(block.head),
        row(
          block.head.map(() => '---'),
          true,
        ),
        ...block.rows.map((cells) => row(cells)),
      ].join('\n');
  }
}

/** A heading or a remark is one line, however many its text has. */
function oneLine(text: string): string {
  return markdownText(text, { inTable: true }) || '–';
}

function row(cells: readonly string[], isRule = false): string {
  return `| ${cells.map((cell) => (isRule ? cell : markdownText(cell, { inTable: true }))).join(' | ')} |`;
}
