import type { ComputePricing } from '#core/evaluation/evaluation';
import { SectionHead } from '../../../ui/SectionHead';
import { StateWord } from '../../../ui/StateWord';
import { FigureValue } from '../FigureValue';
import { offersBehind } from '../offers-behind';
import classes from '../panel.module.css';
import { priceRangeText } from '../price-text';
import { useImportedOffers } from '../use-imported-offers';
import type { PanelSectionProps } from './CostSection';
import { OfferTable } from './OfferTable';

/** How accelerator-hours are priced for the country, and which offers stand behind it. */
export function PricingSection(props: PanelSectionProps) {
  const { t } = props.words;
  const { training, serving } = props.row.estimate;
  const isAlike = training.figureId === serving.figureId && training.status === serving.status;
  return (
    <section className={classes.section}>
      <SectionHead level={3} title={t('panel.compute')} />
      <Pricing {...props} pricing={training} isSpot={props.data.plan.training.tenure === 'spot'}>
        {isAlike ? `${t('panel.training')}, ${t('panel.serving')}` : t('panel.training')}
      </Pricing>
      {isAlike ? null : (
        <Pricing {...props} pricing={serving} isSpot={props.data.plan.serving.tenure === 'spot'}>
          {t('panel.serving')}
        </Pricing>
      )}
    </section>
  );
}

interface PricingProps extends PanelSectionProps {
  readonly pricing: ComputePricing;
  readonly isSpot: boolean;
  readonly children: string;
}

function Pricing({ row, data, words, pricing, isSpot, children }: PricingProps) {
  const { t, format } = words;
  const figure = pricing.figureId === null ? null : (data.evaluation.figures[pricing.figureId] ?? null);
  const imported = useImportedOffers(figure?.layer === 'imported');
  const status = words.status(pricing);
  const offers = offersBehind(data.catalog, imported, pricing, isSpot);
  return (
    <div className={classes.pricing}>
      <h4>{children}</h4>
      <p>
        <StateWord tone={status.tone}>{status.word}</StateWord>
      </p>
      <p>{words.statusSentence(pricing)}</p>
      {pricing.status === 'owned' ? null : (
        <p>
          {words.label(words.accelerator(pricing.acceleratorId))}
          <FigureValue figure={figure} text={figure === null ? null : priceRangeText(figure.value, words)} />
        </p>
      )}
      {pricing.tenureFallback ? <p>{t('tenureFallback')}</p> : null}
      <p className="soft">
        {pricing.licenceNeeded ? (
          <StateWord tone="warn">{t('licence.needed')}</StateWord>
        ) : (
          t('licence.notNeeded')
        )}{' '}
        {t(`exportGroup.${row.country.exportGroup}`)}
        {format.language === 'zh' ? '。' : '.'}
      </p>
      {offers.length > 0 ? <OfferTable offers={offers} words={words} version={data.catalog.version} /> : null}
      {pricing.status === 'yours' ? <p className="meta">{t('panel.ownPrice')}</p> : null}
      {offers.length > 0 ? <p className="meta">{t('panel.discount')}</p> : null}
    </div>
  );
}
