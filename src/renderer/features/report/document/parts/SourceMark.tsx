import { useTranslation } from 'react-i18next';
import type { FigureUse } from '#core/evaluation/evaluation';
import { useFormat } from '../../../../format/use-format';
import { chipStateOf } from '../../../../ui/figure-text';
import classes from './marks.module.css';

/** The source chip on paper: shape, date and word, without a card behind it. */
export function SourceMark({ figure }: { readonly figure: FigureUse }) {
  const { t } = useTranslation('ui');
  const { t: tItems } = useTranslation('items');
  const format = useFormat();
  const state = chipStateOf(figure);
  return (
    <span className={classes.source} data-state={state}>
      {t('source.chip', { date: format.date(figure.asOf, 'table'), word: tItems(`freshness.${state}`) })}
    </span>
  );
}
