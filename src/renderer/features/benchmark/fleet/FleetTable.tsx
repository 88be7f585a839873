import { useState } from 'react';
import type { AppError } from '#core/contract/app-error';
import { dayOf } from '../../../format/dates';
import type { CatalogIndex } from '../../../state/catalog-index';
import type { MachineEntry } from '../../../state/machines-store';
import { useStores } from '../../../state/stores-context';
import { ErrorState } from '../../../ui/ErrorState';
import { NumberField } from '../../../ui/NumberField';
import { StateWord } from '../../../ui/StateWord';
import { Table, Td, Th, Tr } from '../../../ui/Table';
import { runState } from '../figures/run-state';
import type { Place } from '../use-place';
import type { Words } from '../use-words';
import classes from './fleet.module.css';
import { fleetRates } from './machine-rates';

export interface FleetTableProps {
  readonly machines: readonly MachineEntry[];
  readonly index: CatalogIndex | null;
  readonly place: Place;
  readonly words: Words;
}

/** The machines with their counts, and what they train at all together. */
export function FleetTable({ machines, index, place, words }: FleetTableProps) {
  const { t, rate } = words;
  const { machines: store } = useStores();
  const [error, setError] = useState<AppError | null>(null);
  const total = machines.reduce(
    (sum, machine) => sum + machine.profile.count * (fleetRates(machine)?.training?.spread.p50 ?? 0),
    0,
  );
  const setCount = async (id: string, count: number) => {
    const done = await store.update({ id, count });
    setError(done.ok ? null : done.error);
  };
  return (
    <>
      {error === null ? null : (
        <ErrorState title={t('own.failed')} safe={t('own.failedSafe')} detail={error.message} />
      )}
      <Table label={t('fleet.title')} density="roomy">
        <thead>
          <tr>
            <Th>{t('fleet.name')}</Th>
            <Th>{t('fleet.backend')}</Th>
            <Th numeric className={classes.spare ?? ''}>
              {t('fleet.product')}
            </Th>
            <Th numeric className={classes.spare ?? ''}>
              {t('fleet.bandwidth')}
            </Th>
            <Th numeric>{t('fleet.training')}</Th>
            <Th numeric>{t('fleet.count')}</Th>
            <Th>
              <span className="visually-hidden">{t('history.actions')}</span>
            </Th>
          </tr>
        </thead>
        <tbody>
          {machines.map((machine) => {
            const { profile } = machine;
            const rates = fleetRates(machine);
            const part = index?.accelerators.get(profile.acceleratorId ?? '');
            const gpus = profile.facts.gpus.map(({ name }) => name);
            const state = rates === null ? null : runState(rates.run.result);
            return (
              <Tr key={profile.id} selected={profile.id === place.get('open')}>
                <Td rowHead>
                  <b>{profile.name}</b>
                  {profile.isThisMachine ? ` (${t('fleet.this')})` : null}
                  <span className={classes.second}>
                    {part?.name ?? (words.listed(gpus) || profile.facts.cpuName || t('before.notSaid'))}
                  </span>
                </Td>
                <Td>
                  {rates === null || state === null ? (
                    <StateWord tone="unk">{t('fleet.notMeasured')}</StateWord>
                  ) : (
                    <>
                      {t('result.ofDay', {
                        backend: t(`backend.${rates.run.result.backend}`),
                        date: words.format.date(dayOf(rates.run.result.startedAtMs), 'table'),
                      })}
                      {state.id === 'good' ? null : (
                        <span className={classes.second}>
                          <StateWord tone={state.tone}>{t(`state.${state.id}`)}</StateWord>
                        </span>
                      )}
                    </>
                  )}
                </Td>
                <Td numeric className={classes.spare ?? ''}>
                  {rates?.product ? rate('flop', rates.product.spread.p50) : '–'}
                </Td>
                <Td numeric className={classes.spare ?? ''}>
                  {rates?.bandwidth ? rate('byte', rates.bandwidth) : '–'}
                </Td>
                <Td numeric>{rates?.training ? <b>{rate('flop', rates.training.spread.p50)}</b> : '–'}</Td>
                <Td numeric className={classes.count ?? ''}>
                  <NumberField
                    hideLabel
                    integer
                    min={1}
                    max={100_000}
                    label={t('fleet.countLabel', { name: profile.name })}
                    value={profile.count}
                    onChange={(count) => void setCount(profile.id, count)}
                  />
                </Td>
                <Td className={classes.edit ?? ''}>
                  <button
                    type="button"
                    className="link"
                    aria-label={t('fleet.editLabel', { name: profile.name })}
                    onClick={() => place.go({ open: profile.id })}
                  >
                    {t('fleet.edit')}
                  </button>
                </Td>
              </Tr>
            );
          })}
          {total > 0 ? (
            <Tr total>
              <Td rowHead>{t('fleet.total')}</Td>
              <Td soft>{t('fleet.totalNote')}</Td>
              <Td colSpan={2} className={classes.spare ?? ''} />
              <Td numeric>{rate('flop', total)}</Td>
              <Td numeric>
                {words.format.integer(machines.reduce((sum, { profile }) => sum + profile.count, 0))}
              </Td>
              <Td />
            </Tr>
          ) : null}
        </tbody>
      </Table>
      <p className={classes.remark}>{t('fleet.remark')}</p>
    </>
  );
}
