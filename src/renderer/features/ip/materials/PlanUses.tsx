import { Link } from 'wouter';
import type { IpUse } from '#core/ip/ip';
import { usesShownByFacts } from '#core/ip/licences/derived-uses';
import { questionHref } from '../../../law/question-href';
import { Disclosure } from '../../../ui/Disclosure';
import { SectionHead } from '../../../ui/SectionHead';
import classes from './materials.module.css';
import { UseQuestion } from './UseQuestion';
import type { MaterialEdits } from './use-material-edits';
import type { MaterialWords } from './use-material-words';
import type { MaterialsData } from './use-materials';
import { nameOfUse } from './use-text';

export interface PlanUsesProps {
  readonly data: MaterialsData;
  readonly words: MaterialWords;
  readonly edits: MaterialEdits;
}

/** Asked of everyone; the others only where a licence of the plan hangs on them, or somebody has answered. */
const ALWAYS = ['commercial', 'hosted-service', 'distribute-weights', 'outputs-to-train'];

/** What is done with all materials, asked once; what the plan knows already is shown as known. */
export function PlanUses({ data, words, edits }: PlanUsesProps) {
  const { t } = words;
  const { uses } = data.part;
  const shown = usesShownByFacts({
    ...(typeof data.plan.facts.common.openWeights === 'boolean'
      ? { openWeights: data.plan.facts.common.openWeights }
      : {}),
  });
  const waiting = new Map<string, number>();
  for (const { finding } of data.findings)
    for (const id of finding.missingUses) waiting.set(id, (waiting.get(id) ?? 0) + 1);
  const isFirst = ({ id }: IpUse) => ALWAYS.includes(id) || waiting.has(id) || Object.hasOwn(uses, id);
  const rank = ({ id }: IpUse) =>
    ALWAYS.includes(id) ? -1000 + ALWAYS.indexOf(id) : -(waiting.get(id) ?? 0);
  const first = data.ip.uses.filter(isFirst).toSorted((a, b) => rank(a) - rank(b));
  const others = data.ip.uses.filter((use) => !isFirst(use));
  const question = (use: IpUse) => {
    const known = Object.hasOwn(uses, use.id) ? undefined : shown[use.id];
    const count = waiting.get(use.id) ?? 0;
    return (
      <UseQuestion
        key={use.id}
        use={use}
        answer={uses[use.id] ?? known ?? null}
        unsaid={t('answer.open')}
        words={words}
        note={
          known !== undefined ? (
            <>
              {t('uses.fromPlan')} <Link href={questionHref('openWeights')}>{t('uses.toQuestion')}</Link>
            </>
          ) : count > 0 ? (
            t('uses.waiting', { count })
          ) : null
        }
        onAnswer={(answer) => edits.answer(use.id, answer, nameOfUse(use, words))}
      />
    );
  };
  return (
    <section aria-labelledby="ip-uses">
      <SectionHead id="ip-uses" title={t('uses.title')} meta={t('uses.meta')} />
      <div className={classes.questions}>{first.map(question)}</div>
      {others.length === 0 ? null : (
        <Disclosure summary={t('uses.more', { count: others.length })}>
          <div className={classes.questions}>{others.map(question)}</div>
        </Disclosure>
      )}
    </section>
  );
}
