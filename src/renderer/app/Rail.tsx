import { useTranslation } from 'react-i18next';
import { RailItem } from './RailItem';
import classes from './rail.module.css';
import { SCREEN_GROUPS, SCREENS } from './screens';
import { useRailNotes } from './use-rail-notes';

export interface RailProps {
  readonly path: string;
  readonly onNavigate: () => void;
}

/** Places, each with a live second word where it has one. */
export function Rail({ path, onNavigate }: RailProps) {
  const { t } = useTranslation('shell');
  const notes = useRailNotes();
  const groups = SCREEN_GROUPS.map((group) => ({
    group,
    screens: SCREENS.filter((screen) => screen.group === group),
  })).filter(({ screens }) => screens.length > 0);
  return (
    <div className={classes.rail}>
      {groups.map(({ group, screens }) => (
        <ul
          key={group}
          className={classes.group}
          {...(group === 'top' ? {} : { 'aria-label': t(`group.${group}`) })}
        >
          {group === 'top' ? null : (
            <li className={classes.heading} aria-hidden="true">
              {t(`group.${group}`)}
            </li>
          )}
          {screens.map((screen) => (
            <RailItem
              key={screen.id}
              screen={screen}
              isCurrent={path === screen.path}
              note={notes[screen.id]}
              onNavigate={onNavigate}
            />
          ))}
        </ul>
      ))}
    </div>
  );
}
