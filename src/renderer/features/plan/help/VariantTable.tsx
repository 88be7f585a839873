import { useTranslation } from 'react-i18next';
import type { CostScopeId } from '#core/evaluation/evaluation';
import { useFormat } from '../../../format/use-format';
import { useVariantTotals } from '../../../state/use-variant-totals';
import { Table, Td, Th, Tr } from '../../../ui/Table';
import { useAnswerText } from '../answer-text';
import type { Question } from '../questions/question';
import type { Variant } from '../questions/variants';
import classes from './help.module.css';

export interface VariantTableProps {
  readonly question: Question;
  readonly variants: readonly Variant[];
  readonly scopeId: CostScopeId;
  readonly scopeName: string;
}

/** The total for each answer that can be given, with its range. */
export function VariantTable({ question, variants, scopeId, scopeName }: VariantTableProps) {
  const { t } = useTranslation('plan');
  const format = useFormat();
  const answerText = useAnswerText();
  const totals = useVariantTotals(variants, scopeId);
  const column = format.moneyColumn(
    totals.flatMap(({ scope }) => (scope === null ? [] : [scope.totalUsd.p50])),
  );
  const medians = new Set(
    totals.map(({ scope }) => (scope === null ? null : column.value(scope.totalUsd.p50))),
  );
  const isSame = medians.size === 1 && !medians.has(null);
  return (
    <>
      <Table label={t('changes.title')} density="roomy">
        <thead>
          <tr>
            <Th>{t('changes.ifAnswer')}</Th>
            <Th numeric>{t('changes.total', { scope: scopeName, unit: column.unit })}</Th>
          </tr>
        </thead>
        <tbody>
          {totals.map(({ variant, scope }) => (
            <Tr key={JSON.stringify(variant.value)} selected={variant.isNow}>
              <Td>
                {nameOf(variant)} {variant.isNow ? <span className="meta">{t('changes.isNow')}</span> : null}
              </Td>
              <Td numeric>
                {scope === null ? (
                  <span className="unk" aria-busy="true">
                    {t('changes.computing')}
                  </span>
                ) : (
                  <>
                    <b>{column.value(scope.totalUsd.p50)}</b>{' '}
                    {column.range({
                      low: scope.totalUsd.p10,
                      median: scope.totalUsd.p50,
                      high: scope.totalUsd.p90,
                    })}
                    {scope.complete ? null : <span className="unk"> {t('changes.partly')}</span>}
                  </>
                )}
              </Td>
            </Tr>
          ))}
        </tbody>
      </Table>
      <p className={`meta ${classes.note}`}>
        {isSame
          ? t('sentences', { first: t('changes.same'), second: t('changes.medianRange') })
          : t('changes.medianRange')}
      </p>
    </>
  );

  function nameOf({ plan, value }: Variant): string {
    return answerText(question, plan) ?? (value === null ? t('catalogFigure') : String(value));
  }
}
