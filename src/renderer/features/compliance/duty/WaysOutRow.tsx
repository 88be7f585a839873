import { useMemo } from 'react';
import { Link } from 'wouter';
import { waysOut } from '#core/law/engine/ways-out';
import { questionHref } from '../../../law/question-href';
import { useChangeText } from './change-text';
import type { DutyRowProps } from './DutyPanel';
import classes from './duty.module.css';

/** Most ways that are named; the engine gives the smallest changes first. */
const MOST_WAYS = 4;

/** Smallest changes after which the duty does not apply. */
export function WaysOutRow({ entry, words }: DutyRowProps) {
  const { t } = words;
  const change = useChangeText(words);
  const { assessment, place, kind } = entry;
  const ways = useMemo(
    () => waysOut(place.place.jurisdiction, assessment.duty, place.known.facts).slice(0, MOST_WAYS),
    [assessment, place],
  );
  if (kind === 'ended') return null;
  return (
    <>
      <dt>{t('out.title')}</dt>
      <dd>
        {ways.length === 0 ? (
          t('out.none')
        ) : (
          <ul className={classes.plainList}>
            {ways.map((way) => (
              <li key={JSON.stringify(way)}>
                {way.map((step, index) => (
                  <span key={step.fact}>
                    {index === 0 ? null : t('out.and')}
                    <Link href={questionHref(step.fact, place.place.jurisdiction.id)}>{change(step)}</Link>
                  </span>
                ))}
              </li>
            ))}
          </ul>
        )}
      </dd>
    </>
  );
}
