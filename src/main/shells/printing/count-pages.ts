/**
 * Number of pages of a PDF that Chromium wrote: it keeps the page objects outside of compressed streams.
 *
 * @throws when the bytes are no such PDF
 */
export function countPages(pdf: Uint8Array): number {
  const text = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength).toString('latin1');
  const pageCount = text.match(/\/Type\s*\/Page(?![A-Za-z])/g)?.length ?? 0;
  if (!text.startsWith('%PDF-') || pageCount === 0) throw new Error('the printed file is no PDF with pages');
  return pageCount;
}
