import { SegmentedControl } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useAddress } from '../../app/use-address';
import classes from './view-switch.module.css';
import { type CostViewEntry, VIEWS } from './views';

const OVERVIEW = 'overview';
type Shown = CostViewEntry['id'] | typeof OVERVIEW;

/** Which view of the cost is shown; the address holds it. */
export function ViewSwitch() {
  const { t } = useTranslation('cost');
  const place = useAddress('/cost');
  const asked = place.get('view');
  if (VIEWS.length === 0) return null;
  const shown: readonly Shown[] = [OVERVIEW, ...VIEWS.map(({ id }) => id)];
  return (
    <SegmentedControl
      className={classes.switch}
      aria-label={t('view.label')}
      value={shown.find((id) => id === asked) ?? OVERVIEW}
      data={shown.map((id) => ({ value: id, label: t(`view.${id}`) }))}
      onChange={(next) => place.go({ view: next === OVERVIEW ? null : next })}
    />
  );
}
