import { useTranslation } from 'react-i18next';
import { Table, Td, Th, Tr } from '../../../ui/Table';
import classes from '../lab.module.css';
import { type Numbers, useNumbers } from '../use-numbers';
import type { Starter, StarterRun } from './use-starter';

/** The weights have arrived when none is further than this from least squares. */
const CLOSE_ENOUGH = 1e-3;

/** Trained weights beside those of least squares. */
export function WeightTable({ starter: { best, run } }: { readonly starter: Starter }) {
  const { t } = useTranslation('lab');
  const numbers = useNumbers();
  const trained = run?.weights ?? null;
  return (
    <>
      <Table label={t('starter.weights.title')}>
        <thead>
          <tr>
            <Th>{t('starter.weights.weight')}</Th>
            <Th numeric>{t('starter.weights.trained')}</Th>
            <Th numeric>{t('starter.weights.best')}</Th>
            <Th numeric>{t('starter.weights.difference')}</Th>
          </tr>
        </thead>
        <tbody>
          {best.map((value, index) => {
            const weight = trained?.[index];
            return (
              // biome-ignore lint/suspicious/noArrayIndexKey: a weight is known by its column alone
              <Tr key={index}>
                <Td rowHead className="nowrap">
                  {index === 0 ? t('starter.weights.constant') : t('starter.weights.column', { index })}
                </Td>
                <Td numeric>{weight === undefined ? t('starter.weights.none') : numbers.weight(weight)}</Td>
                <Td numeric>{numbers.weight(value)}</Td>
                <Td numeric>
                  {weight === undefined ? t('starter.weights.none') : numbers.weight(weight - value)}
                </Td>
              </Tr>
            );
          })}
        </tbody>
      </Table>
      <p
        className={run?.state === 'diverged' || run?.state === 'failed' ? classes.fault : classes.note}
        role="status"
      >
        {run === null ? t('starter.state.waiting') : sentence(t, numbers, run, best)}
      </p>
    </>
  );
}

function sentence(
  t: ReturnType<typeof useTranslation<'lab'>>['t'],
  numbers: Numbers,
  run: StarterRun,
  best: readonly number[],
): string {
  switch (run.state) {
    case 'running':
      return t('starter.state.running', { epoch: run.losses.length });
    case 'stopped':
      return t('starter.state.stopped', { epoch: run.losses.length });
    case 'diverged':
      return t('starter.state.diverged', { epoch: run.losses.length + 1 });
    case 'failed':
      return t('starter.state.failed', { message: run.message ?? '' });
    case 'finished': {
      const gaps = best.map((value, index) => Math.abs((run.weights?.[index] ?? Number.NaN) - value));
      const gap = Math.max(...gaps);
      return t(gap <= CLOSE_ENOUGH ? 'starter.state.arrived' : 'starter.state.gap', {
        gap: numbers.loss(gap),
      });
    }
  }
}
