import type { Group } from '#core/fairness/groups';
import { representationOf, wrongSum } from '#core/fairness/representativeness';
import { useFairnessWords } from '../../../fairness/use-fairness-words';
import { NumberField } from '../../../ui/NumberField';
import { SectionHead } from '../../../ui/SectionHead';
import { StateWord } from '../../../ui/StateWord';
import { Table, Td, Th } from '../../../ui/Table';
import classes from '../fairness.module.css';
import { useFairnessEdits } from '../use-fairness-edits';
import type { FairnessView } from '../use-fairness-view';

const TONES = { 'as-expected': 'ok', 'too-few': 'warn', 'too-many': 'warn', unknown: 'unk' } as const;

export interface WhoBlockProps {
  readonly view: FairnessView;
  readonly groups: readonly Group[];
  readonly column: string;
}

/** Whether the people of the test are like those who will use the product, whose shares the user enters. */
export function WhoBlock({ view, groups, column }: WhoBlockProps) {
  const { t, format, percent, bracketed } = useFairnessWords();
  const edits = useFairnessEdits();
  const shares = view.fairness.population?.[column] ?? {};
  const rows = representationOf(groups, shares);
  const sum = Object.keys(shares).length === 0 ? null : wrongSum(shares);
  return (
    <section>
      <SectionHead title={t('data.who')} meta={t('data.whoMeta')} />
      <Table label={t('data.who')}>
        <thead>
          <tr>
            <Th>{t('data.group')}</Th>
            <Th numeric>{t('data.inTest')}</Th>
            <Th>{t('data.expected')}</Th>
            <Th>{t('data.reading')}</Th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ group, share, interval, expected, reading }) => (
            <tr key={group}>
              <Td rowHead>{group}</Td>
              <Td numeric>
                {percent(share)} <span className="soft">{bracketed(interval.low, interval.high)}</span>
              </Td>
              <Td>
                <NumberField
                  label={t('data.shareOf', { group })}
                  hideLabel
                  unit="%"
                  value={shares[group] ?? null}
                  min={0}
                  max={100}
                  onChange={(next) => edits.setPopulation(column, group, next)}
                  onClear={() => edits.setPopulation(column, group, null)}
                />
              </Td>
              <Td>
                <StateWord tone={TONES[reading]}>
                  {t(reading === 'unknown' && expected !== null ? 'data.notJudged' : `data.${reading}`)}
                </StateWord>
              </Td>
            </tr>
          ))}
        </tbody>
      </Table>
      {sum === null ? null : (
        <p className="warn" role="status">
          {t('data.sum', { sum: format.factor(sum) })}
        </p>
      )}
      <p className={classes.small}>{t('data.whoMethod')}</p>
    </section>
  );
}
