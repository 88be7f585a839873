import { Link } from 'wouter';
import { peopleIn } from '#core/fairness/counts';
import { everybody } from '#core/fairness/groups';
import { mappedColumns } from '#core/fairness/table/column-map';
import type { FairnessMeasurement } from '#core/plan/fairness';
import { useFairnessWords } from '../../fairness/use-fairness-words';
import { SelectField } from '../../ui/SelectField';
import classes from './fairness.module.css';
import { useFairnessEdits } from './use-fairness-edits';
import type { FairnessView } from './use-fairness-view';

export interface MeasurementStripProps {
  readonly view: FairnessView;
  readonly measurement: FairnessMeasurement;
  /** The view compares the groups of one column. */
  readonly choosesColumn: boolean;
}

/** What the figures come from: file, rows, columns; which column makes the groups. */
export function MeasurementStrip({ view, measurement, choosesColumn }: MeasurementStripProps) {
  const { t, format, list } = useFairnessWords();
  const edits = useFairnessEdits();
  const { columns, rowCount, importedOn, fileName } = measurement;
  const { counts } = everybody(measurement.cells);
  const leftOut = rowCount - peopleIn(counts);
  const mapped = mappedColumns(columns);
  return (
    <section className={classes.strip} aria-label={t('strip.label')}>
      <p>
        {fileName}
        <small>{t('strip.imported', { date: format.date(importedOn, 'table') })}</small>
      </p>
      <p>
        {t('strip.rows', {
          rows: format.integer(rowCount),
          positives: format.integer(counts.truePositives + counts.falseNegatives),
          label: columns.label,
        })}
        <small>
          {leftOut === 0 ? (
            t('strip.none')
          ) : (
            <Link href={view.place.href({ view: 'data' })}>
              {t('strip.leftOut', { number: format.integer(leftOut) })}
            </Link>
          )}
        </small>
      </p>
      <p>
        {t('strip.columns', { count: mapped.length })}
        <small>{list(mapped)}</small>
      </p>
      {!choosesColumn || columns.groups.length < 2 ? null : (
        <div className={classes.by}>
          <SelectField
            label={t('strip.groupsBy')}
            value={columns.groups[view.column] ?? null}
            options={columns.groups.map((name) => ({ value: name, label: name }))}
            onChange={(by) => view.place.go({ by }, { replace: true })}
          />
        </div>
      )}
      <p className={classes.last}>
        <button type="button" className="link" onClick={() => edits.remove(measurement)}>
          {t('strip.remove')}
        </button>
      </p>
    </section>
  );
}
