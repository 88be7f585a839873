import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../format/use-format';
import type { Axis } from '../../../ui/axis';
import { RangeAxis } from '../../../ui/RangeAxis';
import classes from './editors.module.css';

/** Heads over rows of `UncertainField`: low, likely, high, and the axis that the marks share. */
export function UncertainHeads({ axis }: { readonly axis: Axis }) {
  const { t } = useTranslation('ui');
  const format = useFormat();
  return (
    <div className={classes.heads}>
      <span>{t('field.low')}</span>
      <span>{t('field.likely')}</span>
      <span>{t('field.high')}</span>
      <span className={classes.axis}>
        <RangeAxis axis={axis} text={format.size} maxLabels={2} />
      </span>
    </div>
  );
}
