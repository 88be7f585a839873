import { useTranslation } from 'react-i18next';
import { matmulParameterCount } from '#core/compute/training-flop';
import type { Quantiles } from '#core/evaluation/evaluation';
import type { Plan } from '#core/plan/plan';
import { scaleQuantiles } from '#core/uncertainty/quantiles';
import { isLanguagePlan, trainingAmount } from '#core/workload/resolve';
import { useFormat } from '../../../format/use-format';
import { useEvaluation } from '../../../state/use-state';
import { SectionHead } from '../../../ui/SectionHead';
import { StateWord } from '../../../ui/StateWord';
import { EU_GENERAL_PURPOSE_FLOP, EU_SYSTEMIC_RISK_FLOP, lineState } from '../questions/eu-lines';
import classes from './help.module.css';

/** What follows from the answers: compute, time, energy, and how far the lines of the law are. */
export function DerivedPanel({ plan }: { readonly plan: Plan }) {
  const { t } = useTranslation('plan');
  const format = useFormat();
  const facts = useEvaluation((evaluation) => evaluation.trainingFacts);
  const { model, training } = plan;
  const isLanguage = isLanguagePlan(plan);
  const isTrained = training.approach === 'train' && isLanguage;
  /** One unit for all three values. */
  const energyText = (mwh: Quantiles) => {
    const isLarge = mwh.p50 >= 1000;
    const { median, low, high } = format.range(isLarge ? scaleQuantiles(mwh, 1e-3) : mwh);
    return t('derived.energyValue', {
      energy: median,
      unit: isLarge ? 'GWh' : 'MWh',
      range: format.joinRange(low, high),
    });
  };
  const tokens = trainingAmount(plan).value;
  return (
    <section>
      <SectionHead title={t('derived.title')} />
      {facts === null ? (
        <p className={classes.words}>{t('changes.waiting')}</p>
      ) : (
        <dl className={classes.derived}>
          <dt>{t('derived.flop')}</dt>
          <dd>
            <b>{format.scientific(facts.flop.p50)}</b> {t('derived.flopUnit')}
            <small>
              {format.joinRange(format.scientific(facts.flop.p10), format.scientific(facts.flop.p90))}
            </small>
          </dd>
          <dt>{t('derived.hours')}</dt>
          <dd>{format.rangeText(facts.acceleratorHours)}</dd>
          <dt>
            {t('derived.days', {
              count: training.acceleratorCount,
              accelerators: format.integer(training.acceleratorCount),
            })}
          </dt>
          <dd>{t('derived.daysValue', { days: format.rangeText(facts.wallDays) })}</dd>
          {isLanguage ? (
            <>
              <dt>{t('derived.tokensPerParameter')}</dt>
              <dd>{format.count(Number((tokens.likely / model.parameterCount).toPrecision(2)))}</dd>
            </>
          ) : null}
          <dt>{t('derived.energy')}</dt>
          <dd>
            {facts.energyMwh === null ? (
              <span className="unk">{t('derived.energyUnknown')}</span>
            ) : (
              energyText(facts.energyMwh)
            )}
          </dd>
          <Line name={t('derived.generalPurpose')} line={EU_GENERAL_PURPOSE_FLOP} flop={facts.flop} />
          <Line name={t('derived.systemicRisk')} line={EU_SYSTEMIC_RISK_FLOP} flop={facts.flop} />
        </dl>
      )}
      {isTrained ? (
        <p className={`meta ${classes.note}`}>
          {t('derived.formula')}
          <br />
          {t('derived.formulaNumbers', {
            parameters: format.size(matmulParameterCount(model)),
            layers: format.integer(model.layerCount),
            width: format.integer(model.hiddenSize),
            length: format.integer(Math.min(model.contextLength, model.slidingWindow ?? model.contextLength)),
            tokens: format.size(tokens.likely),
          })}
        </p>
      ) : null}
    </section>
  );
}

interface LineProps {
  readonly name: string;
  /** [FLOP] */
  readonly line: number;
  readonly flop: Parameters<typeof lineState>[0];
}

/** Above or below a line of the law, and by which factor. */
function Line({ name, line, flop }: LineProps) {
  const { t } = useTranslation('plan');
  const format = useFormat();
  const { word, factor } = lineState(flop, line);
  const tone = word === 'below' ? 'ok' : 'warn';
  return (
    <>
      <dt>{name}</dt>
      <dd>
        <StateWord tone={tone}>{t(`line.${word}`)}</StateWord>
        <small>
          {t(`line.${word}By`, {
            line: format.scientific(line).replace(/^1(\.0)?×/, ''),
            factor: format.factor(Number(factor.toPrecision(2))),
          })}
        </small>
      </dd>
    </>
  );
}
