import { useTranslation } from 'react-i18next';
import type { Quantiles } from '#core/evaluation/evaluation';
import { scaleQuantiles } from '#core/uncertainty/quantiles';
import type { Format } from '../../format/create-format';
import { useFormat } from '../../format/use-format';
import classes from './headline.module.css';
import type { CostView } from './use-cost-view';
import type { Names } from './use-names';

interface Fact {
  readonly key: string;
  readonly label: string;
  /** null = not known, with the reason. */
  readonly text: { readonly median: string; readonly ends: string | null } | null;
  readonly unknown: string;
}

/** Hours, days, operations, energy, carbon; replicas and speed where there are users. Each with its range. */
export function PhysicalFacts({ view, names }: { readonly view: CostView; readonly names: Names }) {
  const { t } = useTranslation('cost');
  const format = useFormat();
  const { plan, evaluation } = view;
  const { trainingFacts: training, servingFacts: serving } = evaluation;
  const accelerator = names.accelerator(plan.training.acceleratorId);
  const amount = (key: string, label: string, quantiles: Quantiles | null): Fact => ({
    key,
    label,
    text: quantiles === null ? null : rangeParts(format, quantiles),
    unknown: t('facts.unknown'),
  });
  const energy = training.energyMwh === null ? null : energyParts(training.energyMwh);
  const facts: Fact[] = [
    amount('hours', t('facts.hours', { accelerator }), training.acceleratorHours),
    amount('days', t('facts.days', { count: plan.training.acceleratorCount }), training.wallDays),
    { ...amount('flop', t('facts.flop'), null), text: flopParts(format, training.flop) },
    amount('energy', t('facts.energy', { unit: energy?.unit ?? 'MWh' }), energy?.quantiles ?? null),
    amount('carbon', t('facts.carbon'), training.emissionsTonnesCo2),
  ];
  if (plan.markets.length > 0) {
    const known = (quantiles: Quantiles | null) => (serving.fits ? quantiles : null);
    const reason =
      serving.isEstimated === false
        ? t('facts.notEstimated')
        : serving.fits
          ? t('facts.unknown')
          : t('facts.doesNotFit');
    const { currency } = format.moneyRange(training.flop);
    facts.push(
      {
        ...amount('replicas', t('facts.replicas'), null),
        text: wholeParts(format, known(serving.replicasAtPeak)),
        unknown: reason,
      },
      { ...amount('tokens', t('facts.tokens'), known(serving.tokensPerSecondPerReplica)), unknown: reason },
      {
        ...amount('perMillion', t('facts.perMillion', { currency }), null),
        text: priceParts(format, known(serving.usdPerMillionOutputTokens)),
        unknown: reason,
      },
    );
  }
  return (
    <dl className={classes.facts} aria-label={t('facts.label')}>
      {facts.map(({ key, label, text, unknown }) => (
        <div key={key}>
          <dt>{label}</dt>
          <dd>
            {text === null ? (
              <span className={`unk ${classes.reason}`}>{unknown}</span>
            ) : (
              <b>{text.median}</b>
            )}{' '}
            {text === null || text.ends === null ? null : <small>{text.ends}</small>}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function rangeParts(format: Format, quantiles: Quantiles): NonNullable<Fact['text']> {
  const { median, low, high } = format.range(quantiles);
  return { median, ends: quantiles.p10 === quantiles.p90 ? null : format.joinRange(low, high) };
}

/** One unit for all three; thousands of MWh are GWh. @param mwh [MWh] */
function energyParts(mwh: Quantiles): { readonly quantiles: Quantiles; readonly unit: string } {
  return mwh.p50 >= 1000
    ? { quantiles: scaleQuantiles(mwh, 1e-3), unit: 'GWh' }
    : { quantiles: mwh, unit: 'MWh' };
}

/** Machines are whole. */
function wholeParts(format: Format, quantiles: Quantiles | null): Fact['text'] {
  if (quantiles === null) return null;
  const { p10, p50, p90 } = quantiles;
  const write = (value: number) => format.count(Math.round(value));
  return { median: write(p50), ends: p10 === p90 ? null : format.joinRange(write(p10), write(p90)) };
}

function flopParts(format: Format, flop: Quantiles): NonNullable<Fact['text']> {
  const isExact = flop.p10 === flop.p90;
  const [low = '', exponentLow = ''] = format.scientific(flop.p10).split('×');
  const [high = '', exponentHigh = ''] = format.scientific(flop.p90).split('×');
  // One power of ten for both ends where they share it.
  const lowText = exponentLow === exponentHigh ? low : `${low}×${exponentLow}`;
  return {
    median: format.scientific(flop.p50),
    ends: isExact ? null : format.joinRange(lowText, `${high}×${exponentHigh}`),
  };
}

/** Unit prices are small: the numbers keep their cents and stand in the currency of the label. */
function priceParts(format: Format, usd: Quantiles | null): Fact['text'] {
  if (usd === null) return null;
  return rangeParts(format, scaleQuantiles(usd, format.currency.perUsd));
}
