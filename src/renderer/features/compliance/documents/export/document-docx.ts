import {
  BorderStyle,
  Document,
  ExternalHyperlink,
  Footer,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { columnShares } from '#core/assessments/column-shares';
import { type DocumentBlock, documentBlocks, draftMark } from '#core/assessments/document-blocks';
import type { FilledDocument } from '#core/assessments/fill-document';

const HEADINGS = { 1: HeadingLevel.TITLE, 2: HeadingLevel.HEADING_1, 3: HeadingLevel.HEADING_2 } as const;
const GREY = '63676D';
const RED = '9C2F1B';
const RULE = { style: BorderStyle.SINGLE, size: 4, color: 'BCB6A8' } as const;
const NO_RULE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;

/** Latin and Han faces that Word has everywhere. */
const FONTS = {
  en: { ascii: 'Calibri', hAnsi: 'Calibri', eastAsia: 'Microsoft YaHei', cs: 'Calibri' },
  zh: { ascii: 'Calibri', hAnsi: 'Calibri', eastAsia: 'Microsoft YaHei', cs: 'Calibri' },
} as const;

/**
 * A document as an editable file of Word: headings are headings, the head of a table is repeated on every page, the
 * language is set. Text goes in as text; the library writes it as such.
 */
export async function documentDocx(document: FilledDocument): Promise<ArrayBuffer> {
  const { language, title, planName } = document;
  const tag = language === 'zh' ? 'zh-CN' : 'en-GB';
  const heading = (size: number, before: number) => ({
    run: { size, bold: true, color: '1A1C1F', font: FONTS[language] },
    paragraph: { spacing: { before, after: 80 }, keepNext: true },
  });
  const file = new Document({
    title: clean(title),
    subject: clean(planName),
    creator: 'Landfall',
    styles: {
      default: {
        document: {
          run: { font: FONTS[language], size: 21, language: { value: tag, eastAsia: 'zh-CN' } },
          paragraph: { spacing: { after: 80 } },
        },
        title: heading(40, 0),
        heading1: heading(28, 360),
        heading2: heading(23, 220),
      },
    },
    sections: [
      {
        footers: { default: new Footer({ children: [footer(document)] }) },
        children: documentBlocks(document).flatMap(blockParts),
      },
    ],
  });
  const blob = await Packer.toBlob(file);
  return blob.arrayBuffer();
}

function footer(document: FilledDocument): Paragraph {
  const mark = draftMark(document);
  const separator = document.language === 'zh' ? '　' : '   ';
  return new Paragraph({
    children: [
      ...(mark === ''
        ? []
        : [new TextRun({ text: `${mark}${separator}`, color: RED, bold: true, size: 17 })]),
      new TextRun({ text: `${clean(document.title)}${separator}`, color: GREY, size: 17 }),
      new TextRun({ children: [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES], color: GREY, size: 17 }),
    ],
  });
}

function blockParts(block: DocumentBlock): readonly (Paragraph | Table)[] {
  switch (block.kind) {
    case 'heading':
      return [new Paragraph({ text: clean(block.text), heading: HEADINGS[block.level] })];
    case 'remark':
      return [new Paragraph({ children: [new TextRun({ text: clean(block.text), color: GREY, size: 18 })] })];
    case 'text':
      return block.lines.map(
        ({ text, isOpen }) =>
          new Paragraph({
            children: [new TextRun({ text: clean(text), ...(isOpen ? { color: RED } : {}) })],
          }),
      );
    case 'table':
      // A paragraph after it keeps Word from joining it with a table that follows.
      return [tableOf(block), new Paragraph({ text: '' })];
  }
}

type TableBlock = Extract<DocumentBlock, { readonly kind: 'table' }>;

function tableOf({ head, rows, linkColumn }: TableBlock): Table {
  const widths = columnShares(head, rows);
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    borders: {
      top: RULE,
      bottom: RULE,
      left: NO_RULE,
      right: NO_RULE,
      insideHorizontal: RULE,
      insideVertical: NO_RULE,
    },
    rows: [
      new TableRow({
        tableHeader: true,
        children: head.map((text, at) => cellOf(text, widths[at] ?? 0, 'head')),
      }),
      ...rows.map(
        (row) =>
          new TableRow({
            cantSplit: true,
            children: head.map((_, at) =>
              cellOf(row[at] ?? '', widths[at] ?? 0, at === linkColumn ? 'link' : 'text'),
            ),
          }),
      ),
    ],
  });
}

/** @param percent share of the width of the table */
function cellOf(text: string, percent: number, kind: 'head' | 'text' | 'link'): TableCell {
  const run = (line: string) => new TextRun({ text: clean(line), bold: kind === 'head', size: 19 });
  return new TableCell({
    width: { size: percent, type: WidthType.PERCENTAGE },
    margins: { top: 40, bottom: 40, right: 120 },
    children: text.split('\n').map(
      (line) =>
        new Paragraph({
          children: [
            kind === 'link' ? new ExternalHyperlink({ link: line, children: [run(line)] }) : run(line),
          ],
        }),
    ),
  });
}

/** Without the signs that XML cannot hold, half of a pair included. */
export function clean(text: string): string {
  return (
    text
      .toWellFormed()
      .replaceAll('\t', ' ')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
      .replace(/[\u0000-\u001f\ufffe\uffff]/g, '')
  );
}
