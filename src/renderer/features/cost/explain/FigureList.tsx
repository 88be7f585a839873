import { useTranslation } from 'react-i18next';
import type { FigureUse } from '#core/evaluation/evaluation';
import { FigureChip } from '../../../catalog/FigureChip';
import { useFormat } from '../../../format/use-format';
import { figureParts, unitText } from '../../../ui/figure-text';
import type { Names } from '../use-names';
import classes from './explain.module.css';

/** Figures with their value, range and chip. */
export function FigureList({
  figures,
  names,
}: {
  readonly figures: readonly FigureUse[];
  readonly names: Names;
}) {
  const { t } = useTranslation('items');
  const { language } = useFormat();
  return (
    <ul className={classes.figures}>
      {figures.map((figure) => {
        const { median, range } = figureParts(figure.value, figure.unit, language);
        return (
          <li key={figure.id}>
            <span>{names.figure(figure.id)}</span>
            <FigureChip figure={figure} name={names.figure(figure.id)} />
            <span className="soft">
              <b>{median}</b> {range === null ? '' : `(${range}) `}
              {unitText(t, figure.unit)}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
