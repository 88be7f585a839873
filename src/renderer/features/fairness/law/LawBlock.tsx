import { Link } from 'wouter';
import { bindingRatios, type FairnessDuty } from '#core/fairness/law/bias-duties';
import { countriesOfPlan } from '#core/law/plan-duties/countries-of-plan';
import { dutyKindText } from '../../../fairness/duty-kind-text';
import { type FairnessWords, useFairnessWords } from '../../../fairness/use-fairness-words';
import { useCountryName } from '../../../state/use-state';
import { SectionHead } from '../../../ui/SectionHead';
import { StateWord } from '../../../ui/StateWord';
import classes from '../fairness.module.css';
import type { FairnessView } from '../use-fairness-view';
import { RatioTable } from './RatioTable';
import { useFairnessDuties } from './use-fairness-duties';

const TONES = {
  binding: 'acc',
  later: 'warn',
  advice: 'unk',
  unknown: 'unk',
  proposed: 'unk',
  ended: 'unk',
} as const;

/** What the law of the plan's countries says about groups, each a jump to the duty; a ratio only where one of them names it. */
export function LawBlock({ view }: { readonly view: FairnessView }) {
  const words = useFairnessWords();
  const { t } = words;
  const duties = useFairnessDuties();
  const ratios = bindingRatios(duties ?? []);
  const countryCount = countriesOfPlan(view.plan).length;
  return (
    <section>
      <SectionHead
        title={t('law.title')}
        meta={duties === null ? undefined : t('law.meta', { count: duties.length })}
      />
      {duties === null ? (
        <p className="soft">{t('law.loading')}</p>
      ) : duties.length === 0 ? (
        <p className="soft">{t('law.none')}</p>
      ) : (
        <ul className={classes.duties}>
          {duties.map((duty) => (
            <Duty key={duty.entry.assessment.duty.id} duty={duty} words={words} />
          ))}
        </ul>
      )}
      {duties === null ? null : ratios.length > 0 && view.comparison !== null ? (
        <RatioTable groups={view.comparison.groups.map(({ group }) => group)} ratios={ratios} />
      ) : (
        <p className={classes.small}>{t('ratio.none', { count: countryCount })}</p>
      )}
    </section>
  );
}

function Duty({ duty, words }: { readonly duty: FairnessDuty; readonly words: FairnessWords }) {
  const { format, list } = words;
  const country = useCountryName(format.language);
  const { assessment, countries, kind } = duty.entry;
  const { id, title, what, provision } = assessment.duty;
  return (
    <li>
      <Link href={`/compliance?view=list&duty=${encodeURIComponent(id)}`}>{title[format.language]}</Link>{' '}
      <StateWord tone={TONES[kind]}>{dutyKindText(duty, words)}</StateWord>
      <small>{list([...countries.map(country), provision])}</small>
      <span>{what[format.language]}</span>
    </li>
  );
}
