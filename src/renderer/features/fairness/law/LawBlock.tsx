import { Link } from 'wouter';
import type { FairnessDuty } from '#core/fairness/law/bias-duties';
import { countriesOfPlan } from '#core/law/plan-duties/countries-of-plan';
import { dutyKindText } from '../../../fairness/duty-kind-text';
import { dutySourceText } from '../../../fairness/duty-source-text';
import { type FairnessWords, useFairnessWords } from '../../../fairness/use-fairness-words';
import { useCountryName } from '../../../state/use-state';
import { SectionHead } from '../../../ui/SectionHead';
import { StateWord } from '../../../ui/StateWord';
import classes from '../fairness.module.css';
import type { FairnessView } from '../use-fairness-view';
import { RatioBlock } from './RatioBlock';
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
      {duties === null ? null : (
        <RatioBlock
          duties={duties}
          groups={view.comparison?.groups.map(({ group }) => group) ?? null}
          countryCount={countriesOfPlan(view.plan).length}
        />
      )}
    </section>
  );
}

function Duty({ duty, words }: { readonly duty: FairnessDuty; readonly words: FairnessWords }) {
  const { format } = words;
  const country = useCountryName(format.language);
  const { assessment, kind } = duty.entry;
  const { id, title, what } = assessment.duty;
  return (
    <li>
      <Link href={`/compliance?view=list&duty=${encodeURIComponent(id)}`}>{title[format.language]}</Link>{' '}
      <StateWord tone={TONES[kind]}>{dutyKindText(duty, words)}</StateWord>
      <small>{dutySourceText(duty, words, country)}</small>
      <span>{what[format.language]}</span>
    </li>
  );
}
