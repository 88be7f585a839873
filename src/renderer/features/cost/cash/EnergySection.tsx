import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { CashFlow, PlaceEnergy } from '#core/cash/cash-flow';
import type { FigureUse } from '#core/evaluation/evaluation';
import { scaleQuantiles } from '#core/uncertainty/quantiles';
import { FigureChip } from '../../../catalog/FigureChip';
import { decimal } from '../../../format/decimal';
import { useFormat } from '../../../format/use-format';
import { Amount } from '../../../ui/Amount';
import { SectionHead } from '../../../ui/SectionHead';
import type { Names } from '../use-names';
import classes from './cash.module.css';

/** Units by the energy from which they are told in [kWh]. */
const UNITS = [
  { unit: 'GWh', from: 1e6, kwh: 1e6 },
  { unit: 'MWh', from: 1e4, kwh: 1e3 },
  { unit: 'kWh', from: 0, kwh: 1 },
] as const;

/** Electricity and carbon of training and serving, each with the figures it is made of. */
export function EnergySection({ cash, names }: { readonly cash: CashFlow; readonly names: Names }) {
  const { t } = useTranslation('cash');
  const headingId = useId();
  return (
    <section aria-labelledby={headingId}>
      <SectionHead id={headingId} title={t('energy.title')} meta={t('energy.meta')} />
      {cash.energy.length === 0 ? <p className="meta">{t('energy.none')}</p> : null}
      {cash.energy.map((place) => (
        <Place key={place.use} place={place} figures={cash.figures} names={names} />
      ))}
      <p className="meta">{t('energy.note')}</p>
    </section>
  );
}

interface PlaceProps {
  readonly place: PlaceEnergy;
  readonly figures: CashFlow['figures'];
  readonly names: Names;
}

function Place({ place, figures, names }: PlaceProps) {
  const { t } = useTranslation('cash');
  const format = useFormat();
  const { kwh, usd, tonnes, use, country } = place;
  const scale = UNITS.find(({ from }) => (kwh?.p50 ?? 0) >= from) ?? UNITS[2];
  const figure = (ending: string) =>
    Object.values(figures).find(({ id }) => id === `country/${country}/${ending}`);
  const price = figure('industrial_electricity_usd_per_kwh');
  const carbon = figure('grid_carbon_g_per_kwh');
  const unknown = <span className="unk">{t('unknown')}</span>;
  return (
    <>
      <h3 className={classes.place}>{t(`energy.${use}`, { country: names.country(country) })}</h3>
      <dl className={classes.rows}>
        <dt>{t('energy.energy')}</dt>
        <dd>
          {kwh === null ? unknown : `${format.rangeText(scaleQuantiles(kwh, 1 / scale.kwh))} ${scale.unit}`}
        </dd>
        <dt>{t('energy.price')}</dt>
        <dd>
          {price === undefined ? unknown : t('energy.perKwh', { price: format.price(price.value.likely) })}{' '}
          <Source figure={price} names={names} />
        </dd>
        <dt>{t('energy.bill')}</dt>
        <dd>{usd === null ? unknown : <Amount usd={usd} />}</dd>
        <dt>{t('energy.factor')}</dt>
        <dd>
          {carbon === undefined
            ? unknown
            : t('energy.grams', { number: decimal(carbon.value.likely, 0, format.language) })}{' '}
          <Source figure={carbon} names={names} />
        </dd>
        <dt>{t('energy.carbon')}</dt>
        <dd>{tonnes === null ? unknown : t('energy.tonnes', { number: format.rangeText(tonnes) })}</dd>
      </dl>
    </>
  );
}

function Source({ figure, names }: { readonly figure: FigureUse | undefined; readonly names: Names }) {
  return figure === undefined ? null : <FigureChip figure={figure} name={names.figure(figure.id)} />;
}
