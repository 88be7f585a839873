import { useTranslation } from 'react-i18next';
import type { FigureUse } from '#core/evaluation/evaluation';
import { useFormat } from '../../../../format/use-format';
import { useToday } from '../../../../format/use-today';
import { chipStateOf } from '../../../../ui/figure-text';
import { sourceWord } from '../../../../ui/source-word';
import classes from './marks.module.css';

export interface SourceMarkProps {
  readonly figure: FigureUse;
  /** Without the word, which the shape stands for: only where a legend explains the shapes. */
  readonly isShort?: boolean;
}

/** The source chip on paper: shape, date and word, without a card behind it. */
export function SourceMark({ figure, isShort = false }: SourceMarkProps) {
  const { t } = useTranslation('ui');
  const { t: tItems } = useTranslation('items');
  const format = useFormat();
  const state = chipStateOf(figure);
  const today = useToday();
  const word = sourceWord(t, tItems, figure, today);
  return (
    <span className={classes.source} data-state={state}>
      {isShort ? (
        <>
          {format.date(figure.asOf, 'table')}
          <span className="visually-hidden"> {word}</span>
        </>
      ) : (
        t('source.chip', { date: format.date(figure.asOf, 'table'), word })
      )}
    </span>
  );
}
