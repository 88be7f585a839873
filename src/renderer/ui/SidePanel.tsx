import { type ReactNode, useEffect, useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './side-panel.module.css';

export interface SidePanelProps {
  readonly title: ReactNode;
  /** One line above the title: what kind of thing this is. */
  readonly meta?: ReactNode;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** Detail beside the table, in the page. Escape closes it; focus goes in on opening and back on closing. */
export function SidePanel({ title, meta, onClose, children }: SidePanelProps) {
  const { t } = useTranslation('common');
  const headingId = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const panel = useRef<HTMLElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    heading.current?.focus({ preventScroll: true });
    const own = panel.current;
    return () => {
      // Only if focus is still inside or lost: the user may have gone on elsewhere.
      const now = document.activeElement;
      const isOurs = now === null || now === document.body || own?.contains(now) === true;
      if (isOurs && before instanceof HTMLElement && before.isConnected)
        before.focus({ preventScroll: true });
    };
  }, []);
  return (
    <aside
      ref={panel}
      className={classes.panel}
      aria-labelledby={headingId}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return;
        event.stopPropagation();
        onClose();
      }}
    >
      <div className={classes.head}>
        <span className={classes.meta}>{meta}</span>
        <button type="button" className="link" onClick={onClose}>
          {t('close')}
        </button>
      </div>
      <h2 ref={heading} id={headingId} tabIndex={-1} className={classes.title}>
        {title}
      </h2>
      {children}
    </aside>
  );
}
