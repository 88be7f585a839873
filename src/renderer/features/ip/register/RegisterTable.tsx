import type { RegisterEntry } from '#core/ip/plan-ip/register';
import { bandOf } from '#core/ip/risks/risk-level';
import { entryKey } from '../../../ip/entry-key';
import { BAND_TONES } from '../../../ip/tones';
import { RangeAxis } from '../../../ui/RangeAxis';
import { StateWord } from '../../../ui/StateWord';
import { Table, Td, Th, Tr } from '../../../ui/Table';
import type { Place } from '../use-place';
import type { Words } from '../use-words';
import { isOpenEntry, openChange } from './open-entry';
import classes from './register.module.css';
import { SCORE_AXIS, ScoreMark } from './ScoreMark';
import { WhereText } from './WhereText';

export interface RegisterTableProps {
  readonly entries: readonly RegisterEntry[];
  readonly place: Place;
  readonly words: Words;
}

/** Risks that apply, worst first; a row opens the risk beside the table. */
export function RegisterTable({ entries, place, words }: RegisterTableProps) {
  const { t } = words;
  return (
    <Table label={t('register.title')} density="roomy" className={classes.table ?? ''}>
      <thead>
        <tr>
          <Th numeric className={classes.number ?? ''}>
            {t('column.number')}
          </Th>
          <Th>{t('column.risk')}</Th>
          <Th className={classes.where ?? ''}>{t('column.where')}</Th>
          <Th numeric className={classes.product ?? ''}>
            {t('column.product')}
          </Th>
          <Th numeric className={classes.score ?? ''}>
            {t('column.score')}
          </Th>
          <Th className={classes.mark ?? ''}>
            <RangeAxis axis={SCORE_AXIS} text={String} isHead />
          </Th>
          <Th className={classes.level ?? ''}>{t('column.level')}</Th>
          <Th numeric className={classes.done ?? ''}>
            {t('column.done')}
          </Th>
        </tr>
      </thead>
      <tbody>
        {entries.map((entry) => (
          <Row key={entryKey(entry)} entry={entry} place={place} words={words} />
        ))}
      </tbody>
    </Table>
  );
}

function Row({
  entry,
  place,
  words,
}: Omit<RegisterTableProps, 'entries'> & { readonly entry: RegisterEntry }) {
  const { t, text } = words;
  const { number, planRisk } = entry;
  const { assessment, before, after, mitigations, record } = planRisk;
  const band = bandOf(after.score);
  const taken = mitigations.filter((each) => each.taken !== null).length;
  const isClosed = record.status === 'closed';
  return (
    <Tr selected={isOpenEntry(entry, place)} data-closed={isClosed || undefined}>
      <Td numeric soft>
        {number ?? '–'}
      </Td>
      <Td rowHead>
        <button type="button" className={classes.open} onClick={() => place.go(openChange(entry))}>
          {text(assessment.risk.title)}
        </button>
      </Td>
      <Td>
        <WhereText entry={entry} words={words} />
      </Td>
      <Td numeric>{t('register.product', { likelihood: after.likelihood, impact: after.impact })}</Td>
      <Td numeric>
        <b>{after.score}</b>
        {before.score === after.score ? null : (
          <span className={classes.before}>
            <span className="visually-hidden">{t('register.beforeMitigations')}</span>
            {t('register.before', { score: before.score })}
          </span>
        )}
      </Td>
      <Td>
        <ScoreMark level={after} words={words} />
      </Td>
      <Td className="nowrap">
        {isClosed ? (
          <span className={classes.quiet}>{t('status.closed')}</span>
        ) : (
          <StateWord tone={BAND_TONES[band]}>{t(`band.${band}`)}</StateWord>
        )}
      </Td>
      <Td numeric soft>
        {record.status === 'accepted'
          ? t('status.accepted')
          : t('register.taken', { taken, all: mitigations.length })}
      </Td>
    </Tr>
  );
}
