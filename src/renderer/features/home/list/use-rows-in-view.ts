import { useVirtualizer } from '@tanstack/react-virtual';
import { type RefObject, useLayoutEffect, useState } from 'react';

export interface RowsInView {
  /** First and last row to draw. */
  readonly first: number;
  readonly last: number;
  /** Heights that stand for the rows before and after them [px]. */
  readonly beforePx: number;
  readonly afterPx: number;
}

/** Up to so many rows all are drawn: find-in-page and printing then see the whole list. */
const DRAW_ALL_UP_TO = 60;
/** Rows drawn beyond the edges of the view. */
const OVERSCAN = 10;
/** Height of a row until one has been measured [px]. */
const ROW_PX = 44;

/** Which rows of a long table are in the view of the page, which scrolls. All rows have one height. */
export function useRowsInView(count: number, body: RefObject<HTMLTableSectionElement | null>): RowsInView {
  const [rowPx, setRowPx] = useState(ROW_PX);
  const [topPx, setTopPx] = useState(0);
  const virtualizer = useVirtualizer({
    count,
    enabled: count > DRAW_ALL_UP_TO,
    getScrollElement: pageScroller,
    estimateSize: () => rowPx,
    overscan: OVERSCAN,
    scrollMargin: topPx,
  });

  // After every drawing: the height follows language and text size, the top what stands above the table.
  useLayoutEffect(() => {
    const scroller = pageScroller();
    const table = body.current;
    const row = table?.querySelector('tr[aria-rowindex]');
    if (scroller === null || !table || !row) return;
    setRowPx(row.getBoundingClientRect().height);
    setTopPx(
      Math.round(
        table.getBoundingClientRect().top - scroller.getBoundingClientRect().top + scroller.scrollTop,
      ),
    );
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new height is what makes the old sizes wrong
  useLayoutEffect(() => virtualizer.measure(), [virtualizer, rowPx]);

  if (count <= DRAW_ALL_UP_TO) return { first: 0, last: count - 1, beforePx: 0, afterPx: 0 };
  const drawn = virtualizer.getVirtualItems();
  const first = drawn[0]?.index ?? 0;
  const last = drawn.at(-1)?.index ?? Math.min(count, DRAW_ALL_UP_TO) - 1;
  return { first, last, beforePx: first * rowPx, afterPx: (count - 1 - last) * rowPx };
}

/** The part of the frame that scrolls. */
function pageScroller(): HTMLElement | null {
  return document.getElementById('main');
}
