import type { IpSource } from '#core/ip/ip';
import { Chip } from '../../../../ui/Chip';
import { OutsideLink } from '../../../../ui/OutsideLink';
import { hostOf } from '../../../../ui/source-links';
import type { MaterialWords } from '../use-material-words';
import classes from './finding.module.css';

export interface SourceLineProps {
  /** null = it follows from the list of materials alone. */
  readonly source: IpSource | null;
  readonly words: MaterialWords;
}

/** Where a statement comes from, how old it is, whether it was read there. */
export function SourceLine({ source, words }: SourceLineProps) {
  const { t, format } = words;
  if (source === null) return <p className={classes.small}>{t('source.none')}</p>;
  const { confidence, read, asOf, note } = source;
  const address = source.officialSource ?? source.source;
  return (
    <>
      <p className={classes.chips}>
        <OutsideLink href={address} note={t('source.outside')}>
          {hostOf(address)}
        </OutsideLink>
        {confidence === 'verified' ? (
          <Chip tone="fresh">{t('source.read', { date: format.date(read ?? asOf, 'table') })}</Chip>
        ) : (
          <Chip tone="check">{t('source.check', { date: format.date(asOf, 'table') })}</Chip>
        )}
      </p>
      {note === null ? null : <p className={classes.small}>{words.text(note)}</p>}
    </>
  );
}
