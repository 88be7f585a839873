import { Button } from '@mantine/core';
import { csvLine } from '#core/catalog/write-csv';
import { peopleForGap } from '#core/fairness/rates/needed-people';
import { MAX_GROUPS } from '#core/fairness/table/column-map';
import { saveTextFile } from '../../../app/save-file';
import { useFairnessWords } from '../../../fairness/use-fairness-words';
import { useStores } from '../../../state/stores-context';
import { NumberField } from '../../../ui/NumberField';
import { SectionHead } from '../../../ui/SectionHead';
import { Table, Td, Th, Tr } from '../../../ui/Table';
import classes from '../fairness.module.css';
import { useFairnessEdits } from '../use-fairness-edits';
import type { FairnessView } from '../use-fairness-view';
import { missingPeople, nextTestOf } from './next-test';

/** Half, whole and one and a half times the gap that matters. */
const FACTORS = [0.5, 1, 1.5];
const SOURCE_ID = 'fairness-labels';

/** How many people a test needs to see a gap, before any data; and what the groups of the last one lack. */
export function NextTest({ view }: { readonly view: FairnessView }) {
  const { t, format, limit } = useFairnessWords();
  const { session, ui } = useStores();
  const edits = useFairnessEdits();
  const { harm, limits, comparison, plan } = view;
  const test = nextTestOf(view);
  const { rate, groupCount, power, labelUsd } = test;
  const people = peopleForGap({ rate, gap: limits.gap, groupCount, power });
  const missing = missingPeople(comparison, people);
  const lacking = missing.filter(({ more }) => more > 0);

  const writeList = () => {
    const lines = [
      ['group', 'people_needed', 'people_had', 'people_missing'],
      ...missing.map(({ group, have, more }) => [group, people, have, more]),
    ];
    saveTextFile(t('next.listFile'), lines.map((cells) => `${csvLine(cells)}\n`).join(''), 'text/csv');
  };
  const intoPlan = () => {
    if (people === null || labelUsd === null) return;
    const usd = {
      low: people * groupCount * labelUsd.low,
      likely: (people * groupCount * (labelUsd.low + labelUsd.high)) / 2,
      high: people * groupCount * labelUsd.high,
    };
    const source = { id: SOURCE_ID, name: t('next.sourceName'), usd };
    const others = plan.data.sources.filter(({ id }) => id !== SOURCE_ID);
    const done = session.edit(['data', 'sources'], [...others, source], 'edit:fairness.labels');
    if (done.ok) ui.announce(t('next.intoPlanDone'));
    else ui.showFault(done.error);
  };
  return (
    <>
      <section>
        <SectionHead title={t('next.title')} meta={t('next.meta')} />
        <p className={classes.say} role="status">
          {people === null
            ? t('next.impossible')
            : t(`next.say.${harm}`, {
                gap: limit(limits.gap),
                people: format.integer(people),
              })}
        </p>
        <div className={classes.fields}>
          <NumberField
            label={t('next.rate')}
            value={rate}
            percent
            min={0}
            max={1}
            onChange={(next) => edits.setNextTest({ rate: next })}
          />
          <NumberField
            label={t('next.gap')}
            unit={t('table.points')}
            value={100 * limits.gap}
            min={0.1}
            max={100}
            onChange={(gap) => edits.change({ gap: gap / 100 }, 'edit:fairness.limits')}
          />
          <NumberField
            label={t('next.groups')}
            value={groupCount}
            integer
            min={2}
            max={MAX_GROUPS}
            onChange={(next) => edits.setNextTest({ groupCount: next })}
          />
          <NumberField
            label={t('next.power')}
            value={power}
            percent
            min={0.5}
            max={0.99}
            onChange={(next) => edits.setNextTest({ power: next })}
          />
          <NumberField
            label={t('next.labelLow')}
            unit="USD"
            value={labelUsd?.low ?? null}
            min={0}
            max={1e6}
            onChange={(low) =>
              edits.setNextTest({ labelUsd: { low, high: Math.max(low, labelUsd?.high ?? low) } })
            }
            onClear={() => edits.setNextTest({ labelUsd: undefined })}
          />
          <NumberField
            label={t('next.labelHigh')}
            unit="USD"
            value={labelUsd?.high ?? null}
            min={0}
            max={1e6}
            onChange={(high) =>
              edits.setNextTest({ labelUsd: { low: Math.min(high, labelUsd?.low ?? high), high } })
            }
            onClear={() => edits.setNextTest({ labelUsd: undefined })}
          />
        </div>
        <Table label={t('next.title')}>
          <thead>
            <tr>
              <Th>{t('next.gapHead')}</Th>
              <Th numeric>{t('next.each')}</Th>
              <Th numeric>{t('next.all')}</Th>
              {labelUsd === null ? null : <Th numeric>{t('next.cost')}</Th>}
            </tr>
          </thead>
          <tbody>
            {FACTORS.map((factor) => {
              const gap = limits.gap * factor;
              const each = peopleForGap({ rate, gap, groupCount, power });
              const all = each === null ? null : each * groupCount;
              return (
                <Tr key={factor} selected={factor === 1}>
                  <Td>{t('next.gapOf', { number: limit(gap) })}</Td>
                  <Td numeric>{each === null ? '–' : format.integer(each)}</Td>
                  <Td numeric>{all === null ? '–' : format.integer(all)}</Td>
                  {labelUsd === null ? null : (
                    <Td numeric>
                      {all === null
                        ? '–'
                        : format.joinRange(
                            format.count(all * labelUsd.low),
                            format.count(all * labelUsd.high),
                          )}
                    </Td>
                  )}
                </Tr>
              );
            })}
          </tbody>
        </Table>
        <p className={classes.small}>
          {t('next.method', { count: groupCount - 1 })} {t(labelUsd === null ? 'next.noPrice' : 'next.yours')}
        </p>
      </section>
      {comparison === null || people === null ? null : (
        <section>
          <SectionHead title={t('next.missing')} />
          {lacking.length === 0 ? <p className="soft">{t('next.nothing')}</p> : null}
          <ul className={classes.missing}>
            {lacking.map(({ group, more }) => (
              <li key={group}>
                {group} <span>{t('next.more', { number: format.integer(more) })}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      <p className={classes.actions}>
        {missing.length === 0 ? null : <Button onClick={writeList}>{t('next.list')}</Button>}
        {labelUsd === null || people === null ? null : (
          <Button variant="default" onClick={intoPlan}>
            {t('next.intoPlan')}
          </Button>
        )}
      </p>
    </>
  );
}
