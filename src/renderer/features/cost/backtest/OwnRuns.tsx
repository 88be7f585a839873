import { Button, Checkbox } from '@mantine/core';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { runTemplate } from '#core/backtest/run-template';
import { saveTextFile } from '../../../app/save-file';
import { useFormat } from '../../../format/use-format';
import { useStores } from '../../../state/stores-context';
import { EmptyState } from '../../../ui/EmptyState';
import { FileChoice } from '../../../ui/FileChoice';
import { FileDrop } from '../../../ui/FileDrop';
import { SectionHead } from '../../../ui/SectionHead';
import { Table, Td, Th, Tr } from '../../../ui/Table';
import { shortAccelerator } from '../short-accelerator';
import type { CostView } from '../use-cost-view';
import classes from './backtest.module.css';
import { ImportOutcomes } from './ImportOutcomes';
import { measuredText } from './measured-text';
import { UpdatePanel } from './UpdatePanel';
import { useImport } from './use-import';
import type { OwnRunsState } from './use-own-runs';

export interface OwnRunsProps {
  readonly view: CostView;
  readonly own: OwnRunsState;
}

/** The team's own runs: taken from a table, switched on and off one by one, and what the estimate learns from them. */
export function OwnRuns({ view, own }: OwnRunsProps) {
  const { t } = useTranslation('costBacktest');
  const format = useFormat();
  const { session, ui } = useStores();
  const headingId = useId();
  const { outcomes, take } = useImport(view, own.pastRuns);
  const edit = (path: readonly string[], value: unknown, label: string, name: string) => {
    const done = session.edit(path, value, label, { name });
    if (!done.ok) ui.showFault(done.error);
  };
  return (
    <section aria-labelledby={headingId}>
      <SectionHead id={headingId} title={t('own.title')} meta={t('own.meta')} />
      <FileDrop className={classes.drop} onFiles={(files) => void take(files)}>
        <p>{t('own.lead')}</p>
        <div className={classes.actions}>
          <FileChoice label={t('own.import')} accept=".csv,text/csv" onFiles={(files) => void take(files)} />
          <Button onClick={() => saveTextFile('training_runs.csv', runTemplate(), 'text/csv')}>
            {t('own.template')}
          </Button>
        </div>
        <ImportOutcomes outcomes={outcomes} />
      </FileDrop>
      {own.pastRuns.length === 0 ? (
        <EmptyState>{t('own.none')}</EmptyState>
      ) : (
        <div className={classes.halves}>
          <Table label={t('own.title')} density="roomy">
            <thead>
              <tr>
                <Th>{t('own.counts')}</Th>
                <Th numeric>{t('table.actual.training')}</Th>
                <Th numeric>{t('table.predicted')}</Th>
                <Th numeric>{t('own.reached')}</Th>
                <Th>
                  <span className="visually-hidden">{t('own.remove')}</span>
                </Th>
              </tr>
            </thead>
            <tbody>
              {own.pastRuns.map((past) => {
                const one = own.predicted.find(({ run }) => run.id === past.id);
                const part = view.index.accelerators.get(past.acceleratorId);
                return (
                  <Tr key={past.id}>
                    <Td rowHead>
                      <Checkbox
                        checked={past.isCounted}
                        label={past.name}
                        description={t(past.acceleratorCount === null ? 'own.factsUnknown' : 'own.facts', {
                          size: format.size(past.activeParameterCount),
                          tokens: format.size(past.tokens),
                          number: format.integer(past.acceleratorCount ?? 0),
                          accelerator: part === undefined ? past.acceleratorId : shortAccelerator(part.name),
                        })}
                        onChange={({ currentTarget }) =>
                          edit(
                            ['pastRuns', past.id, 'isCounted'],
                            currentTarget.checked,
                            currentTarget.checked ? 'edit:pastRuns.on' : 'edit:pastRuns.off',
                            past.name,
                          )
                        }
                      />
                    </Td>
                    <Td numeric>{measuredText(format, past.acceleratorHours)}</Td>
                    <Td numeric>
                      {one === undefined ? t('own.unknownPart') : <b>{measuredText(format, one.p50)}</b>}
                      {one === undefined ? null : (
                        <span className={classes.second}>
                          {format.joinRange(measuredText(format, one.p10), measuredText(format, one.p90))}
                        </span>
                      )}
                    </Td>
                    <Td numeric>{one?.ratio ? t('table.times', { value: format.factor(one.ratio) }) : ''}</Td>
                    <Td numeric>
                      <button
                        type="button"
                        className="link"
                        aria-label={t('own.removeName', { name: past.name })}
                        onClick={() =>
                          edit(['pastRuns', past.id], undefined, 'edit:pastRuns.removed', past.name)
                        }
                      >
                        {t('own.remove')}
                      </button>
                    </Td>
                  </Tr>
                );
              })}
            </tbody>
          </Table>
          <UpdatePanel view={view} />
        </div>
      )}
    </section>
  );
}
