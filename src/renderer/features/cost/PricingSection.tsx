import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { ComputePricing } from '#core/evaluation/evaluation';
import { siteOf } from '#core/plan/own-hardware';
import { FigureChip } from '../../catalog/FigureChip';
import { useFormat } from '../../format/use-format';
import { SectionHead } from '../../ui/SectionHead';
import { StateWord } from '../../ui/StateWord';
import { priceNumber } from '../../ui/value-text';
import { offerSentences, pricingSentences } from './pricing-words';
import classes from './terms.module.css';
import type { CostView } from './use-cost-view';
import type { Names } from './use-names';

export interface PricingSectionProps {
  readonly view: CostView;
  readonly names: Names;
  /** Opens the item whose price is missing. */
  readonly onEnterPrice: (item: 'training_run' | 'serving_compute') => void;
}

/** How an hour of compute is priced for training and for serving, and what stands behind it. */
export function PricingSection({ view, names, onEnterPrice }: PricingSectionProps) {
  const { t } = useTranslation('cost');
  const headingId = useId();
  const { plan, evaluation } = view;
  const { training, serving } = evaluation.planned;
  return (
    <section aria-labelledby={headingId}>
      <SectionHead id={headingId} title={t('pricing.title')} />
      <dl className={classes.pricing} aria-label={t('pricing.label')}>
        <dt>{t('pricing.training')}</dt>
        <dd>
          <Pricing
            kind="training"
            pricing={training}
            view={view}
            names={names}
            onEnter={() => onEnterPrice('training_run')}
          />
        </dd>
        <dt>{t('pricing.serving')}</dt>
        <dd>
          {plan.markets.length === 0 ? (
            <span className="unk">{t('pricing.noServing')}</span>
          ) : (
            <Pricing
              kind="serving"
              pricing={serving}
              view={view}
              names={names}
              onEnter={() => onEnterPrice('serving_compute')}
            />
          )}
        </dd>
      </dl>
    </section>
  );
}

interface PricingProps {
  readonly kind: 'training' | 'serving';
  readonly pricing: ComputePricing;
  readonly view: CostView;
  readonly names: Names;
  readonly onEnter: () => void;
}

function Pricing({ kind, pricing, view, names, onEnter }: PricingProps) {
  const { t } = useTranslation('cost');
  const { t: tItems } = useTranslation('items');
  const format = useFormat();
  const { plan, evaluation } = view;
  const figure = pricing.figureId === null ? undefined : evaluation.figures[pricing.figureId];
  const [status = '', ...remarks] = pricingSentences(t, pricing, siteOf(plan, kind), names, format);
  const isOdd = pricing.status === 'alternative' || pricing.status === 'nearest';
  const tone = pricing.status === 'unknown' ? 'crit' : isOdd ? 'warn' : null;
  const price = pricing.usdPerAcceleratorHour;
  const offers = offerSentences(t, tItems, pricing, figure, plan[kind].tenure, names, format);
  return (
    <>
      <p>
        {tone === null ? (
          status
        ) : (
          <StateWord tone={tone}>
            <span className={classes.sentence}>{status}</span>
          </StateWord>
        )}{' '}
        {pricing.status === 'unknown' ? (
          <button type="button" className="link" onClick={onEnter}>
            {t('pricing.enter')}
          </button>
        ) : null}
      </p>
      {price === null ? null : (
        <p className={classes.price}>
          <span>
            {t('pricing.perHour', {
              price:
                price.low === price.high
                  ? format.price(price.likely)
                  : t('pricing.range', {
                      price: format.price(price.likely),
                      range: format.joinRange(
                        priceNumber(format, price.low),
                        priceNumber(format, price.high),
                      ),
                    }),
            })}
          </span>
          {figure === undefined ? null : <FigureChip figure={figure} name={names.figure(figure.id)} />}
        </p>
      )}
      {offers.length > 0 ? <p className="soft">{format.sentences(offers)}</p> : null}
      {remarks.map((remark) => (
        <p key={remark}>
          <StateWord tone="warn">
            <span className={classes.sentence}>{remark}</span>
          </StateWord>
        </p>
      ))}
    </>
  );
}
