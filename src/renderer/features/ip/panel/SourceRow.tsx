import { authorityText } from '../../../ip/authority-text';
import { Chip } from '../../../ui/Chip';
import { OutsideLink } from '../../../ui/OutsideLink';
import classes from './panel.module.css';
import type { RiskRowProps } from './RiskPanel';

/** Statute, case or practice it rests on, the text that was read, and how sure it is. */
export function SourceRow({ entry, words }: RiskRowProps) {
  const { t, text, format } = words;
  const { authority, source, officialSource, asOf, read, confidence, note } = entry.planRisk.assessment.risk;
  const isRead = confidence === 'verified';
  return (
    <>
      <dt>{t('source.title')}</dt>
      <dd>
        {authorityText(authority, format.language)}
        <p className={classes.chips}>
          <OutsideLink href={officialSource ?? source} note={t('source.outside')}>
            {URL.parse(officialSource ?? source)?.host.replace(/^www\./, '') ?? source}
          </OutsideLink>
          <Chip tone={isRead ? 'fresh' : 'check'}>
            {t(isRead ? 'source.readAsOf' : 'source.recalledAsOf', {
              date: format.date(read ?? asOf, 'table'),
            })}
          </Chip>
        </p>
        {note === null ? null : <p className={classes.small}>{text(note)}</p>}
      </dd>
    </>
  );
}
