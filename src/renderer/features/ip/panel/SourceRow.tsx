import { authorityText } from '../../../ip/authority-text';
import classes from './panel.module.css';
import type { RiskRowProps } from './RiskPanel';
import { SourceChips } from './SourceChips';

/** Statute, case or practice it rests on, the text that was read, and how sure it is. */
export function SourceRow({ entry, words }: RiskRowProps) {
  const { risk } = entry.planRisk.assessment;
  return (
    <>
      <dt>{words.t('source.title')}</dt>
      <dd>
        {authorityText(risk.authority, words.format.language)}
        <SourceChips of={risk} words={words} />
        {risk.note === null ? null : <p className={classes.small}>{words.text(risk.note)}</p>}
      </dd>
    </>
  );
}
