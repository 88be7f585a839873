import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { CostItem, FigureUse } from '#core/evaluation/evaluation';
import { isOldPrice } from '#core/prices/price-age';
import { FigureChip } from '../../catalog/FigureChip';
import { useFormat } from '../../format/use-format';
import { useToday } from '../../format/use-today';
import { figureParts, unitText } from '../../ui/figure-text';
import classes from './breakdown.module.css';
import { explainItem } from './explain/explain-item';
import { fieldPlace } from './input-field';
import { figuresOfItem } from './item-figures';
import type { CostView } from './use-cost-view';
import type { Names } from './use-names';

export interface ItemSourceProps {
  readonly item: CostItem;
  readonly view: CostView;
  readonly names: Names;
}

/** One chip for a row: its most important figure; the others are listed in the card. */
export function ItemSource({ item, view, names }: ItemSourceProps) {
  const { t } = useTranslation('cost');
  const { explain, scope, evaluation } = view;
  const figures = figuresOfItem(item, explainItem(explain, item.id, scope.id), evaluation.figures);
  const [main, ...others] = figures;
  if (main === undefined) {
    const path = item.id === 'staff' ? 'team' : 'data.sources';
    return <Link href={fieldPlace(path)}>{t('breakdown.answers')}</Link>;
  }
  return (
    <FigureChip
      figure={main}
      name={names.figure(main.id)}
      also={others.length === 0 ? undefined : <OtherFigures figures={others} names={names} />}
    />
  );
}

function OtherFigures({ figures, names }: { readonly figures: readonly FigureUse[]; readonly names: Names }) {
  const { t } = useTranslation('cost');
  const { t: tItems } = useTranslation('items');
  const { t: tUi } = useTranslation('ui');
  const today = useToday();
  const { language } = useFormat();
  return (
    <div className={classes.others}>
      <b>{t('breakdown.also')}</b>
      <ul>
        {figures.map((figure) => (
          <li key={figure.id} data-state={figure.layer}>
            {names.figure(figure.id)}{' '}
            <span className="soft nowrap">
              {figureParts(figure.value, figure.unit, language).median} {unitText(tItems, figure.unit)}
            </span>
            {isOldPrice(figure, today) ? <span className="soft"> {tUi('source.over90')}</span> : null}
          </li>
        ))}
      </ul>
    </div>
  );
}
