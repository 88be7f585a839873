import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { FigureUse } from '#core/evaluation/evaluation';
import { FigureChip } from '../../../catalog/FigureChip';
import { useFormat } from '../../../format/use-format';
import { valueText } from '../../../ui/value-text';
import { fieldPlace } from '../input-field';
import type { Names } from '../use-names';
import classes from './explain.module.css';
import type { Step, Term } from './formula';

type Figures = Readonly<Record<string, FigureUse>>;

export interface FormulaStepsProps {
  readonly steps: readonly Step[];
  readonly figures: Figures;
  readonly names: Names;
}

/** The arithmetic line by line: operation, number, what it is, where it comes from; the result below. */
export function FormulaSteps({ steps, figures, names }: FormulaStepsProps) {
  const { t } = useTranslation('cost');
  const write = useTermText();
  return (
    <>
      {steps.map((step) => (
        <table key={step.key} className={classes.step}>
          <caption>{t(`step.${step.key}`)}</caption>
          <thead className="visually-hidden">
            <tr>
              <th scope="col">{t('panel.operation')}</th>
              <th scope="col">{t('panel.value')}</th>
              <th scope="col">{t('panel.name')}</th>
              <th scope="col">{t('panel.source')}</th>
            </tr>
          </thead>
          <tbody>
            {step.terms.map((term, position) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the terms of a formula have no identity but their place
              <tr key={position}>
                <td>{position === 0 && term.operation !== 'over' ? '' : t(`operation.${term.operation}`)}</td>
                <td className={classes.value}>{formedText(t, term, write(term.value, term.unit))}</td>
                <td>{termName(t, term, names)}</td>
                <td className={classes.source}>
                  <TermSource term={term} figures={figures} names={names} />
                </td>
              </tr>
            ))}
            <tr className={classes.result}>
              <td>{t('operation.equals')}</td>
              <td className={classes.value} colSpan={3}>
                {write(step.result, step.unit)}
              </td>
            </tr>
          </tbody>
        </table>
      ))}
    </>
  );
}

function TermSource({
  term,
  figures,
  names,
}: {
  readonly term: Term;
  readonly figures: Figures;
  readonly names: Names;
}) {
  const { t } = useTranslation('cost');
  const figure = term.figureId === null ? undefined : figures[term.figureId];
  if (figure !== undefined) return <FigureChip figure={figure} name={names.figure(figure.id)} />;
  if (term.key === 'complianceDays' || term.key === 'complianceRecurringDays')
    return <Link href="/compliance">{t('panel.fromDuties')}</Link>;
  if (term.path !== null) return <Link href={fieldPlace(term.path)}>{t('panel.fromPlan')}</Link>;
  const isConstant = term.key === 'bytesPerGb' || term.key === 'secondsPerMonth';
  return <span className="meta">{isConstant ? t('panel.constant') : t('panel.above')}</span>;
}

type Translate = ReturnType<typeof useTranslation<'cost'>>['t'];

function termName(t: Translate, term: Term, names: Names): string {
  if (term.name !== undefined) return term.name;
  if (term.key === 'figure' && term.figureId !== null) return names.figure(term.figureId);
  return t(`term.${term.key}`);
}

function formedText(t: Translate, { form }: Term, value: string): string {
  return form === 'plain' ? value : t(`form.${form}`, { value });
}

/** Writes a number of a formula with its unit. */
function useTermText(): (value: number, unit: Term['unit']) => string {
  const { t, i18n } = useTranslation('cost');
  const { t: tItems } = useTranslation('items');
  const format = useFormat();
  return (value, unit) => {
    // Units of these formulas alone have their words here; all others are the engine's.
    const own = `cost:unit.${unit}`;
    if (!i18n.exists(own)) return valueText(tItems, format, value, unit);
    const word: string = t(`unit.${unit as 'gb'}`);
    const number = value >= 1000 ? format.count(Number(value.toPrecision(3))) : format.factor(value);
    return format.language === 'zh' ? `${number}${word}` : `${number}\u00a0${word}`;
  };
}
