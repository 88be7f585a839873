const CONTROLS = 'input:not([type="file"]):not(:disabled), textarea, select, button[data-first]';

/**
 * Moves the focus to the control of a question, or of one part of its answer, e.g. one market.
 *
 * @param part id of the row that is meant, perhaps with its field; empty for the whole answer
 */
export function focusQuestion(container: HTMLElement, questionId: string, part: string): void {
  // After the page host has moved the focus to the heading of a page just opened.
  requestAnimationFrame(() => {
    const item = container.querySelector<HTMLElement>(`[data-question="${CSS.escape(questionId)}"]`);
    if (item === null) return;
    const row = part.split('.')[0] ?? '';
    const scope =
      row === '' ? item : (item.querySelector<HTMLElement>(`[data-row="${CSS.escape(row)}"]`) ?? item);
    const control =
      scope.querySelector<HTMLElement>('input[type="radio"]:checked') ??
      scope.querySelector<HTMLElement>(CONTROLS);
    item.scrollIntoView({ block: 'nearest' });
    control?.focus({ preventScroll: false });
  });
}
