import { type RefObject, useCallback, useEffect, useMemo, useRef, useState } from 'react';

/** Time the pointer rests before a card shows, and before it goes once the pointer left [ms]. */
const SHOW_AFTER_MS = 250;
const HIDE_AFTER_MS = 150;

/**
 * A card that shows on hover and on focus, stays while the pointer is over it, and goes on Escape (WCAG 1.4.13).
 * `pin` keeps it open until it is closed: for cards with controls; Escape then gives the focus back to `anchor`.
 */
export function useHoverCard(anchor: RefObject<HTMLElement | null>) {
  const [isOpen, setIsOpen] = useState(false);
  const [isPinned, setIsPinned] = useState(false);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);

  const later = useCallback((open: boolean) => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => setIsOpen(open), open ? SHOW_AFTER_MS : HIDE_AFTER_MS);
  }, []);
  const close = useCallback(() => {
    clearTimeout(timer.current);
    setIsOpen(false);
    setIsPinned(false);
  }, []);
  const pin = useCallback(() => {
    clearTimeout(timer.current);
    setIsOpen(true);
    setIsPinned(true);
  }, []);
  useEffect(() => () => clearTimeout(timer.current), []);

  useEffect(() => {
    if (!isOpen && !isPinned) return undefined;
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.stopPropagation();
      close();
      if (isPinned) anchor.current?.focus();
    };
    document.addEventListener('keydown', onKey, true);
    return () => document.removeEventListener('keydown', onKey, true);
  }, [isOpen, isPinned, close, anchor]);

  const hover = useMemo(
    () => ({ onPointerEnter: () => later(true), onPointerLeave: () => later(false) }),
    [later],
  );
  return {
    isOpen: isOpen || isPinned,
    isPinned,
    hover,
    showNow: () => setIsOpen(true),
    hideSoon: () => later(false),
    pin,
    close,
  };
}
