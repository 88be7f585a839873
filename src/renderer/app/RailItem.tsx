import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import classes from './rail.module.css';
import type { Screen } from './screens';

export interface RailItemProps {
  readonly screen: Screen;
  readonly isCurrent: boolean;
  /** Its live second word. */
  readonly note: string | undefined;
  readonly onNavigate: () => void;
}

/** A place in the rail; drawn anew only when its word changes, since the rail follows every key. */
export const RailItem = memo(function RailItem({ screen, isCurrent, note, onNavigate }: RailItemProps) {
  const { t } = useTranslation('shell');
  return (
    <li>
      <Link
        href={screen.path}
        className={classes.item}
        aria-current={isCurrent ? 'page' : undefined}
        onClick={onNavigate}
      >
        {t(`screen.${screen.id}`)}
        <span className={classes.note}>{note}</span>
      </Link>
    </li>
  );
});
