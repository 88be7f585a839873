import { Link } from 'wouter';
import type { Reason } from '#core/law/assessment';
import { FACTS } from '#core/law/facts';
import { type FactText, useFactText } from '../../../law/fact-text';
import { originHref, questionHref } from '../../../law/question-href';
import { type ReasonText, useReasonText } from '../../../law/reason-text';
import type { DutyRowProps } from './DutyPanel';
import classes from './duty.module.css';

/** The chain of reasons, in the order of the law, each with the answer as a link to its question. */
export function WhyRow({ entry, words }: DutyRowProps) {
  const { t } = words;
  const facts = useFactText();
  const reason = useReasonText();
  const { because } = entry.assessment;
  const { conditions, name } = entry.place.place.jurisdiction;
  const speaksOfHere = because.some(({ leaf }) => FACTS[leaf.fact].scope === 'country');
  const isOpen = entry.kind === 'unknown';
  if (isOpen && because.length === 0) return null;
  return (
    <>
      <dt>{t(isOpen ? 'why.soFar' : 'why.title')}</dt>
      <dd>
        {because.length === 0 ? (
          t('why.everybody')
        ) : (
          <ol className={classes.why}>
            {grouped(because).map(({ condition, reasons }) => (
              <li key={condition ?? reasons[0]?.leaf.fact}>
                {condition === null ? null : (
                  <p className={classes.condition}>
                    {words.text(conditions[condition]?.title ?? { en: condition, zh: condition })}
                  </p>
                )}
                <ul data-inner={condition === null ? undefined : ''}>
                  {reasons.map((each) => (
                    <li key={JSON.stringify(each.leaf)}>
                      <One each={each} entry={entry} words={words} reason={reason} facts={facts} />
                    </li>
                  ))}
                </ul>
              </li>
            ))}
          </ol>
        )}
        {speaksOfHere ? <p className={classes.small}>{t('why.here', { place: words.text(name) })}</p> : null}
      </dd>
    </>
  );
}

interface OneProps extends Pick<DutyRowProps, 'entry' | 'words'> {
  readonly each: Reason;
  readonly reason: ReasonText;
  readonly facts: FactText;
}

function One({ each, entry, words: { t }, reason, facts }: OneProps) {
  const { leaf, assumedFrom } = each;
  const origin = entry.place.known.origins[leaf.fact];
  const jurisdiction = entry.place.place.jurisdiction.id;
  const isAssumed = assumedFrom !== null;
  return (
    <>
      <span data-assumed={isAssumed || undefined}>{reason(each)}</span>
      <Link
        href={isAssumed ? questionHref(leaf.fact, jurisdiction) : originHref(leaf.fact, origin, jurisdiction)}
      >
        {t(isAssumed ? 'why.answer' : 'why.change')}
        <span className="visually-hidden">{t('why.ofFact', { fact: facts.name(leaf.fact) })}</span>
      </Link>
    </>
  );
}

/** Reasons that one named condition was asked for stand under its name. */
function grouped(because: readonly Reason[]) {
  const groups: { condition: string | null; reasons: Reason[] }[] = [];
  const seen = new Set<string>();
  for (const each of because) {
    // What several conditions ask is said once.
    const question = JSON.stringify(each.leaf);
    if (seen.has(question)) continue;
    seen.add(question);
    const last = groups.at(-1);
    if (each.condition !== null && last?.condition === each.condition) last.reasons.push(each);
    else groups.push({ condition: each.condition, reasons: [each] });
  }
  return groups;
}
