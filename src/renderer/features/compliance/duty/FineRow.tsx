import { Link } from 'wouter';
import type { FactId } from '#core/law/facts';
import { type FineExposure, fineExposure } from '#core/law/money/fine-exposure';
import { companySizeOf } from '#core/law/plan-duties/company-size';
import { fineFormula, fineRelief } from '../../../law/fine-formula';
import { questionHref } from '../../../law/question-href';
import type { Words } from '../use-words';
import type { DutyRowProps } from './DutyPanel';
import classes from './duty.module.css';

/** The most that one breach can cost: amount or share of turnover, whichever the law says. */
export function FineRow({ entry, data, words }: DutyRowProps) {
  const { t, format } = words;
  const { duty } = entry.assessment;
  const instrument = data.index.instruments.get(duty.instrumentId);
  const fine = fineExposure(
    duty,
    { maxPenalty: instrument?.maxPenalty ?? null },
    companySizeOf(entry.place.known.facts),
    data.unitsPerUsd,
  );
  return (
    <>
      <dt>{t('fine.title')}</dt>
      <dd>
        {entry.kind === 'advice' ? (
          t('fine.advice')
        ) : fine === null ? (
          <span className={classes.unknown}>{t('fine.unknown')}</span>
        ) : (
          <>
            {fineFormula(fine, words)}
            {fine.ceilingUsd === null ? null : (
              <p>
                <b>{t(`fine.ceiling.${fine.penalty.per}`, { money: format.money(fine.ceilingUsd) })}</b>
                {t('fine.noForecast')}
              </p>
            )}
            <Relief fine={fine} words={words} jurisdiction={entry.place.place.jurisdiction.id} />
            <MissingRevenue fine={fine} words={words} jurisdiction={entry.place.place.jurisdiction.id} />
            {fine.note === null ? null : <p className={classes.small}>{words.text(fine.note)}</p>}
            {fine.tier === 'instrument' ? <p className={classes.small}>{t('fine.ofLaw')}</p> : null}
          </>
        )}
      </dd>
    </>
  );
}

interface MissingRevenueProps {
  readonly fine: FineExposure;
  readonly words: Words;
  readonly jurisdiction: string;
}

function MissingRevenue({ fine, words: { t }, jurisdiction }: MissingRevenueProps) {
  const { turnoverPct, turnoverOf } = fine.penalty;
  if (turnoverPct === null || fine.turnoverUsd !== null) return null;
  const fact: FactId = turnoverOf === 'local' ? 'annualRevenueHereUsd' : 'annualRevenueUsd';
  return (
    <p className={classes.small}>
      {t(fine.mayBeHigher ? 'fine.mayBeHigher' : 'fine.mayBeLower')}{' '}
      <Link href={questionHref(fact, jurisdiction)}>{t('fine.revenue')}</Link>
    </p>
  );
}

/** The lower figure for small companies, with the question that settles whether this is one. */
function Relief({ fine, words, jurisdiction }: MissingRevenueProps) {
  const text = fineRelief(fine, words);
  if (text === null) return null;
  return (
    <p className={classes.small}>
      {text}{' '}
      {fine.relief === 'unknown' ? (
        <Link href={questionHref('employees', jurisdiction)}>{words.t('fine.people')}</Link>
      ) : null}
    </p>
  );
}
