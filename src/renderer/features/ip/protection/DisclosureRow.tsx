import { Link } from 'wouter';
import type { ProtectionMilestones } from '#core/ip/protection/filing/protection-milestones';
import { questionHref } from '../../../law/question-href';
import { DayField } from '../../../ui/DayField';
import classes from './protection.module.css';
import type { ProtectionEdits } from './use-protection-edits';
import type { ProtectionWords } from './use-protection-words';

export interface DisclosureRowProps {
  readonly milestones: ProtectionMilestones;
  readonly words: ProtectionWords;
  readonly edits: ProtectionEdits;
}

/** The day that decides on patents: when the invention becomes public. */
export function DisclosureRow({ milestones, words, edits }: DisclosureRowProps) {
  const { t, format } = words;
  const { disclosedOn, isDisclosureOwn, launchOn, publishesWeights, employees } = milestones;
  const open = [
    ...(publishesWeights === null ? (['openWeights'] as const) : []),
    ...(employees === null ? (['employees'] as const) : []),
  ];
  return (
    <div className={classes.disclosure}>
      <span className={classes.field}>
        <span>{t('disclosure.ask')}</span>
        <DayField
          name={{ label: t('disclosure.ask') }}
          value={isDisclosureOwn ? disclosedOn : null}
          onChange={(day) => edits.discloseOn(day)}
          onClear={() => edits.discloseOn(null)}
        />
      </span>
      <p className={classes.small}>
        {isDisclosureOwn ? t('disclosure.own') : t('disclosure.launch', { date: format.date(launchOn) })}
        {open.map((fact) => (
          <span key={fact}>
            {' '}
            <Link href={questionHref(fact)}>{t(`disclosure.${fact}`)}</Link>
          </span>
        ))}
      </p>
    </div>
  );
}
