import { anchorOfSection, REPORT_SECTION_IDS } from '#core/contract/report';

/**
 * Page of each section of a report that Chromium printed: it writes the page tree and the named destinations, to which
 * the contents link, outside of compressed streams.
 *
 * @returns page numbers, from 1, by the id of the section; without those the file does not name
 */
export function contentsPages(pdf: Uint8Array): Readonly<Record<string, number>> {
  const text = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength).toString('latin1');
  const pageObjects = new Set(
    [...text.matchAll(/(\d+) 0 obj\s*<<\s*\/Type\s*\/Page(?![A-Za-z])/g)].map(([, id]) => id),
  );
  // The nodes of the tree come in the order of their pages.
  const order = [...text.matchAll(/\/Kids\s*\[([\d\sR]*)\]/g)]
    .flatMap(([, kids = '']) => [...kids.matchAll(/(\d+) 0 R/g)].map(([, id]) => id))
    .filter((id) => pageObjects.has(id));
  const pages: Record<string, number> = {};
  for (const id of REPORT_SECTION_IDS) {
    const destination = new RegExp(String.raw`\/${anchorOfSection(id)}\s*\[(\d+) 0 R`).exec(text)?.[1];
    const page = order.indexOf(destination) + 1;
    if (page > 0) pages[id] = page;
  }
  return pages;
}

/** A script that writes page numbers into the contents of the report page. They change no line of the layout. */
export function writeContentsScript(pages: Readonly<Record<string, number>>): string {
  return `for (const [id, page] of Object.entries(${JSON.stringify(pages)}))
  for (const place of document.querySelectorAll(\`[data-page-of="\${id}"]\`)) place.textContent = String(page);`;
}
