import { useTranslation } from 'react-i18next';
import type { CostItemId } from '#core/evaluation/evaluation';
import { useFormat } from '../../../format/use-format';
import { Amount } from '../../../ui/Amount';
import { RangeMark } from '../../../ui/RangeMark';
import { SidePanel } from '../../../ui/SidePanel';
import { figuresOfItem } from '../item-figures';
import { missingParts } from '../missing-part';
import { moneyAxis } from '../money-axis';
import type { CostView } from '../use-cost-view';
import type { Names } from '../use-names';
import classes from './explain.module.css';
import { explainItem } from './explain-item';
import { FigureList } from './FigureList';
import { FormulaSteps } from './FormulaSteps';
import { MissingParts } from './MissingParts';

export interface ItemPanelProps {
  readonly id: CostItemId;
  readonly view: CostView;
  readonly names: Names;
  readonly onClose: () => void;
}

/** Likely and median closer than this need no explaining. */
const NOTABLE_GAP = 0.05;

/** How an item comes about: the arithmetic with the user's numbers, every figure with its source and a way to replace it. */
export function ItemPanel({ id, view, names, onClose }: ItemPanelProps) {
  const { t } = useTranslation('cost');
  const { t: tItems } = useTranslation('items');
  const format = useFormat();
  const { scope, plan, evaluation, explain } = view;
  const item = scope.items.find((candidate) => candidate.id === id);
  const scopeName = tItems(`scope.${scope.id}`);
  const name = tItems(`cost.${id}`);
  if (item === undefined) {
    return (
      <SidePanel title={name} meta={t('panel.item', { scope: scopeName })} onClose={onClose}>
        <p className="soft">{t('panel.notInScope')}</p>
      </SidePanel>
    );
  }
  const explanation = explainItem(explain, id, scope.id);
  const inFormula = new Set(
    explanation?.steps.flatMap(({ terms }) => terms.map(({ figureId }) => figureId)) ?? [],
  );
  const others = figuresOfItem(item, explanation, evaluation.figures).filter(
    (figure) => !inFormula.has(figure.id),
  );
  const money = moneyAxis(format, item.usd === null ? [] : [item.usd.p10, item.usd.p90]);
  const median = item.usd?.p50 ?? null;
  const isApart =
    median !== null &&
    explanation !== null &&
    Math.abs(explanation.usd - median) > NOTABLE_GAP * Math.abs(median);
  return (
    <SidePanel title={name} meta={t('panel.item', { scope: scopeName })} onClose={onClose}>
      {item.usd === null ? null : (
        <>
          <p>
            <Amount usd={item.usd} />
          </p>
          <RangeMark
            quantiles={money.quantiles(item.usd)}
            axis={money.axis}
            hollow={item.assumed}
            label={name}
            text={money.text}
            spoken={money.spoken}
            runs={evaluation.sampleCount}
          />
        </>
      )}
      {item.duties === undefined ? null : (
        <p className="meta">
          {t('panel.duties', { count: item.duties.counted })}{' '}
          {item.duties.waiting === 0 ? null : t('panel.waitingDuties', { count: item.duties.waiting })}
        </p>
      )}
      <MissingParts parts={missingParts(item, plan, evaluation.planned)} names={names} />
      <section className={classes.section}>
        <h3>{t('panel.worked')}</h3>
        {explanation === null ? (
          <p className="soft">{t('panel.noFormula')}</p>
        ) : (
          <>
            <p className="meta">{t('panel.likelyNote')}</p>
            <FormulaSteps steps={explanation.steps} figures={evaluation.figures} names={names} />
            {isApart && median !== null ? (
              <p className="meta">
                {t('panel.medianNote', {
                  likely: format.money(explanation.usd),
                  median: format.money(median),
                })}
              </p>
            ) : null}
          </>
        )}
      </section>
      {others.length > 0 ? (
        <section className={classes.section}>
          <h3>{t('panel.unused')}</h3>
          <FigureList figures={others} names={names} />
        </section>
      ) : null}
    </SidePanel>
  );
}
