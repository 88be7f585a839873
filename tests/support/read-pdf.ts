import { getDocumentProxy } from 'unpdf';

/** A printed report as a reader of PDF sees it. */
export interface ReadPdf {
  readonly title: string;
  /** Text of each page, words separated by single spaces. */
  readonly pages: readonly string[];
  /** Titles of the bookmarks, those below others after them. */
  readonly bookmarks: readonly string[];
  /** Tagged for screen readers. */
  readonly isTagged: boolean;
  readonly language: string | null;
  /** Width and height of each page in points of 1/72 inch, whole. */
  readonly sizes: readonly (readonly [number, number])[];
}

interface Bookmark {
  readonly title: string;
  readonly items: readonly Bookmark[];
}

export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  // The reader takes the bytes for itself.
  const document = await getDocumentProxy(Uint8Array.from(bytes));
  const pages: string[] = [];
  const sizes: (readonly [number, number])[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent();
    pages.push(wordsOf(items.map((item) => ('str' in item ? `${item.str}${item.hasEOL ? ' ' : ''}` : ''))));
    const { width, height } = page.getViewport({ scale: 1 });
    sizes.push([Math.round(width), Math.round(height)]);
  }
  const { info } = (await document.getMetadata()) as {
    readonly info: { readonly Title?: string; readonly Language?: string | null };
  };
  const marks = (await document.getMarkInfo()) as { readonly Marked?: boolean } | null;
  const outline = ((await document.getOutline()) ?? []) as readonly Bookmark[];
  return {
    title: info.Title ?? '',
    pages,
    bookmarks: outline.flatMap(titlesOf),
    isTagged: marks?.Marked === true,
    language: info.Language ?? null,
    sizes,
  };
}

function wordsOf(pieces: readonly string[]): string {
  return pieces.join('').replace(/\s+/g, ' ').trim();
}

function titlesOf({ title, items }: Bookmark): readonly string[] {
  return [title.replace(/\s+/g, ' '), ...items.flatMap(titlesOf)];
}
