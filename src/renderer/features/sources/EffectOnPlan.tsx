import { useTranslation } from 'react-i18next';
import type { CostScope, Evaluation } from '#core/evaluation/evaluation';
import { useFormat } from '../../format/use-format';
import { useCountryName, useEvaluation, usePlan } from '../../state/use-state';
import { niceAxis } from '../../ui/axis';
import { RangeMark } from '../../ui/RangeMark';
import { SectionHead } from '../../ui/SectionHead';
import { Table, Td, Th, Tr } from '../../ui/Table';
import { countryChanges } from './country-changes';
import classes from './panels.module.css';
import type { Trial } from './use-trial';

export interface EffectOnPlanProps {
  readonly trial: Trial;
  /** Said while there is nothing to compare. */
  readonly hint: string;
}

/** Countries named before the rest is only counted. */
const SHOWN_COUNTRIES = 3;

/** What a change would do to the totals of the open plan: now and then, on one axis. */
export function EffectOnPlan({ trial, hint }: EffectOnPlanProps) {
  const { t } = useTranslation('sources');
  const name = usePlan((plan) => plan.name);
  const before = useEvaluation((evaluation) => evaluation);
  if (name === null || before === null) return null;
  return (
    <section className={classes.section} aria-live="polite" aria-busy={trial.status === 'computing'}>
      <SectionHead title={t('effect.title', { name })} level={3} />
      {trial.status === 'failed' ? (
        <p className={classes.say}>{t('effect.failed')}</p>
      ) : trial.evaluation === null ? (
        <p className={classes.say}>{trial.status === 'idle' ? hint : t('effect.computing')}</p>
      ) : (
        <Effect before={before} after={trial.evaluation} />
      )}
    </section>
  );
}

interface EffectProps {
  readonly before: Evaluation;
  readonly after: Evaluation;
}

function Effect({ before, after }: EffectProps) {
  const { t, i18n } = useTranslation('sources');
  const format = useFormat();
  const nameOf = useCountryName(i18n.language);
  const changes = countryChanges(before.countries, after.countries);
  const isSame = before.planned.scopes.every((scope, index) =>
    isSameTotal(scope, after.planned.scopes[index]),
  );
  const named = changes
    .slice(0, SHOWN_COUNTRIES)
    .map(({ country, share }) =>
      t('effect.country', { country: nameOf(country), share: signedPercent(share) }),
    )
    .join(t('usage.comma'));
  return (
    <>
      {isSame ? (
        <p className={classes.say}>{t('effect.same')}</p>
      ) : (
        <EffectTable before={before.planned.scopes} after={after.planned.scopes} runs={after.sampleCount} />
      )}
      {changes.length === 0 ? null : (
        <p className={classes.note}>
          {t('effect.countries', { count: changes.length, named })}
          {changes.length > SHOWN_COUNTRIES ? t('effect.andMore') : ''}
        </p>
      )}
    </>
  );

  function signedPercent(share: number): string {
    const text = format.percent(Math.abs(share));
    return t(share < 0 ? 'effect.less' : 'effect.more', { share: text });
  }
}

interface EffectTableProps {
  readonly before: readonly CostScope[];
  readonly after: readonly CostScope[];
  readonly runs: number;
}

function EffectTable({ before, after, runs }: EffectTableProps) {
  const { t } = useTranslation('sources');
  const { t: tItems } = useTranslation('items');
  const format = useFormat();
  const column = format.moneyColumn(before.map(({ totalUsd }) => totalUsd.p50));
  const axis = niceAxis([0, ...[...before, ...after].map(({ totalUsd }) => totalUsd.p90)]);
  const cell = ({ totalUsd }: CostScope, isOld: boolean) => (
    <>
      {isOld ? <span>{column.value(totalUsd.p50)}</span> : <b>{column.value(totalUsd.p50)}</b>}
      <span className={classes.ends}>
        {column.range({ low: totalUsd.p10, median: totalUsd.p50, high: totalUsd.p90 })}
      </span>
    </>
  );
  return (
    <Table density="roomy" className={classes.effect}>
      <thead>
        <tr>
          <Th>{column.unit}</Th>
          <Th numeric>{t('effect.now')}</Th>
          <Th numeric>{t('effect.after')}</Th>
          <Th>
            <span className="visually-hidden">{t('effect.range')}</span>
          </Th>
        </tr>
      </thead>
      <tbody>
        {after.map((scope) => {
          const old = before.find(({ id }) => id === scope.id);
          const name = tItems(`scope.${scope.id}`);
          return (
            <Tr key={scope.id}>
              <Td rowHead>{name}</Td>
              <Td numeric soft>
                {old === undefined ? null : cell(old, true)}
              </Td>
              <Td numeric>{cell(scope, false)}</Td>
              <Td className={classes.marks}>
                {[old, scope].map((one, index) =>
                  one === undefined ? null : (
                    <RangeMark
                      // biome-ignore lint/suspicious/noArrayIndexKey: the first is now, the second is then
                      key={index}
                      quantiles={one.totalUsd}
                      axis={axis}
                      size="tile"
                      label={t(index === 0 ? 'effect.labelNow' : 'effect.labelThen', { name })}
                      text={format.money}
                      spoken={format.moneySpoken}
                      runs={runs}
                    />
                  ),
                )}
              </Td>
            </Tr>
          );
        })}
      </tbody>
    </Table>
  );
}

function isSameTotal(a: CostScope, b: CostScope | undefined): boolean {
  return (
    b !== undefined &&
    (['p10', 'p50', 'p90'] as const).every((at) => Math.abs(a.totalUsd[at] - b.totalUsd[at]) < 0.5)
  );
}
