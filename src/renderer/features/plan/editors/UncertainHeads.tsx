import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../format/use-format';
import type { Axis } from '../../../ui/axis';
import { writeNumber } from '../../../ui/number-rules';
import { RangeAxis } from '../../../ui/RangeAxis';
import classes from './editors.module.css';

/** Heads over rows of `UncertainField`: low, likely, high, and the axis that the marks share. */
export function UncertainHeads({ axis }: { readonly axis: Axis }) {
  const { t } = useTranslation('ui');
  const { language } = useFormat();
  const write = (value: number) => writeNumber(value, { min: 0, max: 0 }, language);
  return (
    <div className={classes.heads}>
      <span>{t('field.low')}</span>
      <span>{t('field.likely')}</span>
      <span>{t('field.high')}</span>
      <span className={classes.axis}>
        <RangeAxis axis={axis} text={write} maxLabels={3} />
      </span>
    </div>
  );
}
