import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { ServingMemory } from '#core/fit/serving-memory';
import { useFormat } from '../../../format/use-format';
import { SectionHead } from '../../../ui/SectionHead';
import { StateWord } from '../../../ui/StateWord';
import type { CostView } from '../use-cost-view';
import type { Names } from '../use-names';
import classes from './fit.module.css';
import { StackBar, StackLegend } from './StackBar';

export interface ServingSectionProps {
  /** null = the memory of what serves is not known. */
  readonly memory: ServingMemory | null;
  readonly view: CostView;
  readonly names: Names;
}

/** Weights, and keys and values of the requests at work, against the memory of what serves. */
export function ServingSection({ memory, view, names }: ServingSectionProps) {
  const { t } = useTranslation('costFit');
  const format = useFormat();
  const headingId = useId();
  const { serving } = view.plan;
  const accelerator = names.accelerator(serving.acceleratorId);
  return (
    <section aria-labelledby={headingId}>
      <SectionHead
        id={headingId}
        title={t('serving.title')}
        meta={t('serving.meta', {
          number: format.integer(serving.acceleratorsPerReplica),
          accelerator,
          precision: serving.precision.toUpperCase(),
        })}
      />
      {memory === null ? (
        <p className={classes.words}>
          <StateWord tone="unk">{t('serving.unknown', { accelerator })}</StateWord>
        </p>
      ) : (
        <ServingBody memory={memory} wanted={serving.maxConcurrency} />
      )}
    </section>
  );
}

function ServingBody({ memory, wanted }: { readonly memory: ServingMemory; readonly wanted: number }) {
  const { t } = useTranslation('costFit');
  const format = useFormat();
  const { weightBytes, cacheBytes, usableBytes, deviceBytes } = memory;
  const max = Math.max(deviceBytes, weightBytes + cacheBytes) * 1.02;
  const parts = [
    { key: 'weights', name: t('serving.weights'), value: weightBytes, tint: 1 as const },
    { key: 'cache', name: t('serving.cache'), value: cacheBytes, tint: 4 as const },
  ];
  return (
    <>
      <p className={classes.servingBar}>
        <StackBar
          parts={parts}
          max={max}
          limit={usableBytes}
          label={parts.map(({ name, value }) => `${name} ${format.bytes(value)}`).join(', ')}
        />
      </p>
      <StackLegend parts={parts} limit={t('serving.usable', { amount: format.bytes(usableBytes) })} />
      <dl className={classes.lines}>
        <div>
          <dt>{t('serving.weights')}</dt>
          <dd>
            <b>{format.bytes(weightBytes)}</b> <span>{t('serving.perAccelerator')}</span>
          </dd>
        </div>
        <div>
          <dt>{t('serving.perToken')}</dt>
          <dd>
            <b>{format.bytes(memory.cacheBytesPerToken)}</b> <span>{t('serving.perTokenNote')}</span>
          </dd>
        </div>
        <div>
          <dt>{t('serving.perRequest')}</dt>
          <dd>
            <b>{format.bytes(memory.requestBytes)}</b> <span>{t('serving.perRequestNote')}</span>
          </dd>
        </div>
        <div>
          <dt>{t('serving.held')}</dt>
          <dd>
            <b>{format.count(memory.requestsHeld)}</b>{' '}
            {memory.requestsHeld === 0 ? (
              <StateWord tone="crit">{t('serving.none')}</StateWord>
            ) : (
              <span>
                {memory.requestsHeld > wanted
                  ? t('serving.enough', { wanted: format.integer(wanted) })
                  : t('serving.fewer', { wanted: format.integer(wanted) })}
              </span>
            )}
          </dd>
        </div>
      </dl>
    </>
  );
}
