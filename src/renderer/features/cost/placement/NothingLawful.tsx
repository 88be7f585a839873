import { useTranslation } from 'react-i18next';
import type { PlacementOverview } from '#core/placement/placement-overview';
import type { PlacementSearch } from '#core/plan/placement-search';
import type { Plan } from '#core/plan/plan';
import { useFormat } from '../../../format/use-format';
import { StateWord } from '../../../ui/StateWord';
import type { Names } from '../use-names';
import { constraintsText } from './constraint-text';
import classes from './placement.module.css';
import { placementText } from './placement-text';

export interface NothingLawfulProps {
  readonly overview: PlacementOverview;
  readonly constraints: PlacementSearch;
  readonly names: Names;
  readonly onOpen: (placement: Plan['placement']) => void;
}

/** Nothing is left: what comes closest, and what stands against it. The table of limits below says what relaxing gives. */
export function NothingLawful({ overview, constraints, names, onOpen }: NothingLawfulProps) {
  const { t } = useTranslation('placement');
  const format = useFormat();
  const { closest } = overview;
  return (
    <div className={classes.nothing}>
      <p>
        <StateWord tone="crit">{t('none.title')}</StateWord>
      </p>
      {closest === null ? null : (
        <p>
          {t('none.closest', {
            placement: placementText(closest.placement, names),
            constraints: constraintsText(t, closest.failed, constraints, format),
          })}{' '}
          <button type="button" className="link" onClick={() => onOpen(closest.placement)}>
            {t('none.look')}
          </button>
        </p>
      )}
    </div>
  );
}
