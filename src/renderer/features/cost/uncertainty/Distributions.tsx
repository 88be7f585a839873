import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { answersOf, figuresOf, type PlanInput } from '#core/scenarios/plan-input';
import { FigureChip } from '../../../catalog/FigureChip';
import { useFormat } from '../../../format/use-format';
import { niceAxis } from '../../../ui/axis';
import { RangeMark } from '../../../ui/RangeMark';
import { SectionHead } from '../../../ui/SectionHead';
import { Table, Td, Th, Tr } from '../../../ui/Table';
import { quantilesOfThreePoint } from '../../../ui/three-point-quantiles';
import { spokenUnit, valueText } from '../../../ui/value-text';
import { fieldOfInput, fieldPlace } from '../input-field';
import type { CostView } from '../use-cost-view';
import type { Names } from '../use-names';
import { CorrelationField } from './CorrelationField';
import classes from './uncertainty.module.css';

export interface DistributionsProps {
  readonly view: CostView;
  readonly names: Names;
}

const SHOWN_COUNT = 8;

/** Every uncertain input behind the plan's total with the distribution it is drawn from, and what moves together. */
export function Distributions({ view, names }: DistributionsProps) {
  const { t } = useTranslation('uncertainty');
  const { t: tItems } = useTranslation('items');
  const format = useFormat();
  const headingId = useId();
  const [showsAll, setShowsAll] = useState(false);
  const { plan, evaluation } = view;
  const figureIds = evaluation.planned.scopes.flatMap(({ items }) => items.flatMap((item) => item.figureIds));
  const inputs = [...answersOf(plan), ...figuresOf(evaluation.figures, figureIds)].filter(isUncertain);
  const shown = showsAll ? inputs : inputs.slice(0, SHOWN_COUNT);
  return (
    <section aria-labelledby={headingId}>
      <SectionHead
        id={headingId}
        title={t('distributions.title')}
        meta={t('distributions.meta', { count: inputs.length })}
      />
      <CorrelationField />
      <Table label={t('distributions.title')}>
        <thead>
          <tr>
            <Th>{t('shares.input')}</Th>
            <Th>{t('distributions.shape')}</Th>
            <Th numeric>{t('distributions.p10')}</Th>
            <Th numeric>{t('distributions.median')}</Th>
            <Th numeric>{t('distributions.p90')}</Th>
            <Th className={classes.mark ?? ''}>{t('distributions.mark')}</Th>
            <Th numeric>{t('source')}</Th>
          </tr>
        </thead>
        <tbody>
          {shown.map((input) => {
            const { id, kind, value, unit } = input;
            const name = kind === 'figure' ? names.figure(id) : names.input(id);
            const quantiles = quantilesOfThreePoint(value);
            const spoken = spokenUnit(value, unit);
            const write = (number: number) => valueText(tItems, format, number, spoken);
            const figure = evaluation.figures[id];
            const field = fieldOfInput(id);
            return (
              <Tr key={id}>
                <Td rowHead>{name}</Td>
                <Td soft>{t(`shape.${value.shape?.kind ?? 'threePoint'}`)}</Td>
                <Td numeric soft>
                  {write(quantiles.p10)}
                </Td>
                <Td numeric>
                  <b>{write(quantiles.p50)}</b>
                </Td>
                <Td numeric soft>
                  {write(quantiles.p90)}
                </Td>
                <Td className={classes.mark ?? ''}>
                  <RangeMark
                    quantiles={quantiles}
                    axis={niceAxis([quantiles.p10, quantiles.p90 * 1.1])}
                    label={name}
                    text={write}
                    hollow={figure !== undefined && figure.confidence === 'recalled'}
                  />
                </Td>
                <Td numeric>
                  {figure !== undefined && kind === 'figure' ? (
                    <FigureChip figure={figure} name={name} />
                  ) : field === null ? null : (
                    <Link href={fieldPlace(field)}>{t('answer')}</Link>
                  )}
                </Td>
              </Tr>
            );
          })}
        </tbody>
      </Table>
      <p className="meta">
        {t('distributions.note')}{' '}
        {inputs.length > SHOWN_COUNT ? (
          <button
            type="button"
            className="link"
            aria-expanded={showsAll}
            onClick={() => setShowsAll(!showsAll)}
          >
            {showsAll ? t('fewer') : t('all', { count: inputs.length })}
          </button>
        ) : null}
      </p>
    </section>
  );
}

function isUncertain({ value: { low, high, shape } }: PlanInput): boolean {
  return low !== high && shape?.kind !== 'fixed';
}
