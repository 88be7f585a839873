import type { IpSource } from '#core/ip/ip';
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
  const url = URL.parse(address);
  return (
    <>
      <p className={classes.chips}>
        {url?.protocol === 'https:' ? (
          <a href={address} target="_blank" rel="noreferrer noopener">
            {url.host.replace(/^www\./, '')}
            <span className="visually-hidden">{t('source.outside')}</span>
          </a>
        ) : (
          address
        )}
        <span className={classes.chip} data-mark="" data-tone={confidence === 'verified' ? 'fresh' : 'check'}>
          {confidence === 'verified'
            ? t('source.read', { date: format.date(read ?? asOf, 'table') })
            : t('source.check', { date: format.date(asOf, 'table') })}
        </span>
      </p>
      {note === null ? null : <p className={classes.small}>{words.text(note)}</p>}
    </>
  );
}
