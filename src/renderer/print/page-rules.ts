import type { Language } from '../format/language';

export type Paper = 'a4' | 'letter';

/** Words in the margins of every page. */
export interface RunningText {
  readonly head: string;
  /** Empty when nothing is open. */
  readonly draft: string;
  readonly foot: string;
  /** Words around the page number and the number of pages: `page `, ` of `, ``. */
  readonly pageParts: readonly [string, string, string];
}

const PAGE_NAME: Readonly<Record<Paper, string>> = { a4: 'A4', letter: 'letter' };

/** Width and height of the paper [px], 96 to the inch, as the preview draws it. */
export const PAPER_PX: Readonly<Record<Paper, { readonly width: number; readonly height: number }>> = {
  a4: { width: 794, height: 1123 },
  letter: { width: 816, height: 1056 },
};

/**
 * Style rules of the printed page: size, margins, and head and foot as boxes in the margin. The browser prints them
 * with the counters of the pages; they reach neither the outline nor a screen reader.
 */
export function pageRules(paper: Paper, language: Language, text: RunningText): string {
  const sans = language === 'zh' ? '"Noto Sans SC Variable"' : '"Inter Variable"';
  const [before, between, after] = text.pageParts;
  const page = `${quoted(before)} counter(page) ${quoted(between)} counter(pages) ${quoted(after)}`;
  const type = `font: 400 10.5px/14px ${sans}, sans-serif; color: #63676d;`;
  const head = `${type} vertical-align: bottom; padding-bottom: 6px; margin-bottom: 14px; border-bottom: 1px solid #bcb6a8;`;
  const foot = `${type} vertical-align: top; padding-top: 6px; margin-top: 14px; border-top: 1px solid #e1ddd3;`;
  return `@page {
  size: ${PAGE_NAME[paper]};
  margin: 21mm 17mm 19mm;
  @top-left { content: ${quoted(text.head)}; ${head} text-align: left; }
  @top-right { content: ${quoted(text.draft)}; ${head} text-align: right; font-weight: 600; color: #9c2f1b; white-space: nowrap; }
  @bottom-left { content: ${quoted(text.foot)}; ${foot} text-align: left; }
  @bottom-right { content: ${page}; ${foot} text-align: right; white-space: nowrap; }
}
@page :first {
  @top-left { border-bottom-color: transparent; content: ""; }
  @top-right { border-bottom-color: transparent; }
}`;
}

/** A CSS string: quotes, backslashes and line breaks cannot end it. */
export function quoted(text: string): string {
  const escaped = text.replace(/["\\\n\r\f<]/g, (sign) => `\\${sign.charCodeAt(0).toString(16)} `);
  return `"${escaped}"`;
}
