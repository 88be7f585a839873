import { compareMeasured } from '#core/fairness/compare-measured';
import type { Fairness, FairnessMeasurement } from '#core/plan/fairness';
import { useFairnessWords } from '../../../fairness/use-fairness-words';
import { EmptyState } from '../../../ui/EmptyState';
import { SectionHead } from '../../../ui/SectionHead';
import { Table, Td, Th, Tr } from '../../../ui/Table';
import classes from '../fairness.module.css';
import { useFairnessEdits } from '../use-fairness-edits';
import type { ViewProps } from '../views';

/** All imports that the plan keeps, newest first, each with its largest gap by the harm in use. */
export function HistoryView({ view }: ViewProps) {
  const { t, format, signed, bracketed } = useFairnessWords();
  const edits = useFairnessEdits();
  const { fairness, measurement, place } = view;
  const imports = (fairness.measurements ?? []).toReversed();
  if (imports.length === 0) return <EmptyState>{t('history.none')}</EmptyState>;
  return (
    <section className={classes.only}>
      <SectionHead title={t('history.title')} meta={t('history.meta')} />
      <Table label={t('history.title')}>
        <thead>
          <tr>
            <Th>{t('history.file')}</Th>
            <Th>{t('history.when')}</Th>
            <Th numeric>{t('history.rows')}</Th>
            <Th numeric>{t('history.worst')}</Th>
            <Th>{t('history.group')}</Th>
            <Th>{t('history.show')}</Th>
            <Th>{t('history.removeShort')}</Th>
          </tr>
        </thead>
        <tbody>
          {imports.map((each) => {
            const worst = worstOf(fairness, each);
            return (
              <Tr key={each.id} selected={each.id === measurement?.id}>
                <Td rowHead>{each.fileName}</Td>
                <Td>{format.date(each.importedOn, 'table')}</Td>
                <Td numeric>{format.integer(each.rowCount)}</Td>
                <Td numeric>
                  {worst?.gap === null || worst === undefined ? '–' : signed(worst.gap)}{' '}
                  {worst?.gapInterval ? (
                    <span className="soft">{bracketed(worst.gapInterval.low, worst.gapInterval.high)}</span>
                  ) : null}
                </Td>
                <Td>{worst?.group.name ?? ''}</Td>
                <Td>
                  {each.id === measurement?.id ? (
                    <span className="soft">{t('history.shown')}</span>
                  ) : (
                    <button
                      type="button"
                      className="link"
                      onClick={() => place.go({ at: each.id, by: null, view: null })}
                    >
                      {t('history.show')}
                    </button>
                  )}
                </Td>
                <Td>
                  <button
                    type="button"
                    className="link"
                    aria-label={t('history.remove', { file: each.fileName })}
                    onClick={() => edits.remove(each)}
                  >
                    {t('history.removeShort')}
                  </button>
                </Td>
              </Tr>
            );
          })}
        </tbody>
      </Table>
    </section>
  );
}

/** Among the groups that are large enough, the one furthest from the reference. */
function worstOf(fairness: Fairness, measurement: FairnessMeasurement) {
  return compareMeasured(fairness, measurement, [0])
    .groups.filter(({ gap, reading }) => gap !== null && reading !== 'too-small')
    .toSorted((a, b) => Math.abs(b.gap ?? 0) - Math.abs(a.gap ?? 0))[0];
}
