import { type HTMLAttributes, type ReactNode, type RefObject, useLayoutEffect, useRef } from 'react';
import { createPortal } from 'react-dom';
import classes from './floating.module.css';

/** Distance from what it belongs to, and from the edge of the window [px]. */
const GAP_PX = 6;
const MARGIN_PX = 8;

export interface FloatingProps extends HTMLAttributes<HTMLDivElement> {
  readonly anchor: RefObject<HTMLElement | null>;
  readonly children: ReactNode;
}

/** A card beside something: below it if there is room, else above, never out of the window. */
export function Floating({ anchor, children, className = '', ...rest }: FloatingProps) {
  const card = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const place = () => {
      if (anchor.current !== null && card.current !== null) placeBeside(anchor.current, card.current);
    };
    place();
    const grown = new ResizeObserver(place);
    if (card.current !== null) grown.observe(card.current);
    window.addEventListener('scroll', place, true);
    window.addEventListener('resize', place);
    return () => {
      grown.disconnect();
      window.removeEventListener('scroll', place, true);
      window.removeEventListener('resize', place);
    };
  }, [anchor]);
  return createPortal(
    <div ref={card} className={`${classes.card} ${className}`} {...rest}>
      {children}
    </div>,
    document.body,
  );
}

function placeBeside(anchor: HTMLElement, card: HTMLElement): void {
  const at = anchor.getBoundingClientRect();
  const { width, height } = card.getBoundingClientRect();
  const roomBelow = window.innerHeight - at.bottom - GAP_PX - MARGIN_PX;
  const top = roomBelow >= height || roomBelow >= at.top ? at.bottom + GAP_PX : at.top - GAP_PX - height;
  const left = Math.min(at.left, window.innerWidth - width - MARGIN_PX);
  card.style.top = `${Math.max(MARGIN_PX, Math.min(top, window.innerHeight - height - MARGIN_PX))}px`;
  card.style.left = `${Math.max(MARGIN_PX, left)}px`;
}
