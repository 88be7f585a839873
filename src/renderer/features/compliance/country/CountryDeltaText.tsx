import type { DutyEntry } from '#core/law/plan-duties/duty-entries';
import type { ComplianceData } from '../use-compliance';
import type { Words } from '../use-words';
import { countryDelta } from './country-delta';
import { trialUsers } from './trial-market';

export interface CountryDeltaTextProps {
  readonly country: string;
  readonly entries: readonly DutyEntry[];
  readonly data: ComplianceData;
  readonly words: Words;
}

/** “Adding Korea brings 5 new duties, 2 already covered, +6–11 working days”, and on which assumption. */
export function CountryDeltaText({ country, entries, data, words }: CountryDeltaTextProps) {
  const { t, format } = words;
  const delta = countryDelta(entries, data.entries);
  const { low, high } = trialUsers(data.plan);
  return (
    <>
      {t('country.adding', { country: words.country(country), count: delta.newCount })}
      {delta.coveredCount === 0 ? null : t('country.covered', { count: delta.coveredCount })}
      {delta.newCount === 0 ? null : t('country.more', { days: words.workingDays(delta.days) })}
      {delta.openCount === 0 ? null : t('country.open', { count: delta.openCount })}
      {t('country.stop')}
      <span className="meta">
        {t('country.trial', { users: format.joinRange(format.count(low), format.count(high)) })}
      </span>
    </>
  );
}
