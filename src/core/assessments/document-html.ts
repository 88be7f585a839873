import { type DocumentBlock, documentBlocks } from '#core/assessments/document-blocks';
import { escapeHtml } from '#core/assessments/escape-html';
import type { FilledDocument } from '#core/assessments/fill-document';

/** Look of the file; it loads nothing from anywhere, so that it can be sent and kept. */
const STYLE = `
  body { max-width: 46rem; margin: 2rem auto; padding: 0 1rem; color: #1a1c1f; background: #fff;
    font: 16px/1.6 system-ui, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif; }
  h1, h2, h3 { line-height: 1.25; break-after: avoid; }
  h2 { margin-top: 2.2em; border-bottom: 1px solid #bcb6a8; }
  .remark { color: #63676d; font-size: 0.875em; }
  .open { color: #9c2f1b; }
  table { width: 100%; border-collapse: collapse; font-size: 0.9375em; }
  th, td { padding: 0.3em 0.8em 0.3em 0; text-align: start; vertical-align: top; border-bottom: 1px solid #bcb6a8;
    overflow-wrap: anywhere; white-space: pre-line; }
`;

/** A document as one HTML file by itself; what users wrote shows as the text it is. */
export function documentHtml(document: FilledDocument): string {
  const { title, planName, language } = document;
  return [
    '<!doctype html>',
    `<html lang="${language === 'zh' ? 'zh-CN' : 'en'}">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width">',
    `<title>${escapeHtml(language === 'zh' ? `${planName}：${title}` : `${planName}: ${title}`)}</title>`,
    `<style>${STYLE}</style>`,
    '</head>',
    '<body>',
    ...documentBlocks(document).map(blockHtml),
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

function blockHtml(block: DocumentBlock): string {
  switch (block.kind) {
    case 'heading':
      return `<h${block.level}>${escapeHtml(block.text)}</h${block.level}>`;
    case 'remark':
      return `<p class="remark">${escapeHtml(block.text)}</p>`;
    case 'text':
      return block.lines
        .map(({ text, isOpen }) => `<p${isOpen ? ' class="open"' : ''}>${escapeHtml(text)}</p>`)
        .join('\n');
    case 'table':
      return [
        `<table aria-label="${escapeHtml(block.label)}">`,
        `<thead><tr>${block.head.map((head) => `<th scope="col">${escapeHtml(head)}</th>`).join('')}</tr></thead>`,
        '<tbody>',
        ...block.rows.map(
          (row) =>
            `<tr>${block.head.map((_, at) => `<td>${cellHtml(row[at] ?? '', at === block.linkColumn)}</td>`).join('')}</tr>`,
        ),
        '</tbody>',
        '</table>',
      ].join('\n');
  }
}

function cellHtml(text: string, isLink: boolean): string {
  return isLink && text.startsWith('https://')
    ? `<a href="${escapeHtml(text)}">${escapeHtml(text)}</a>`
    : escapeHtml(text);
}
