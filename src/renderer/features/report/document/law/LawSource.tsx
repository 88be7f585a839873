import type { LegalSource } from '#core/law/law';
import { StateWord } from '../../../../ui/StateWord';
import { hostOf } from '../../../../ui/source-links';
import classes from '../report.module.css';
import tables from './law.module.css';
import type { LawWords } from './use-law-words';

export interface LawSourceProps {
  readonly of: LegalSource;
  /** Where it stands: `Art. 35`. */
  readonly provision: string;
  /** Number of the page in the list of sources; left out where there is no such list. */
  readonly number?: number | undefined;
  readonly words: LawWords;
}

/** Provision with the page it can be read on, and how sure it is: read on a day, or to be checked. */
export function LawSource({ of, provision, number, words }: LawSourceProps) {
  const { tLaw, format } = words;
  const address = of.officialSource ?? of.source;
  const isRead = of.confidence === 'verified';
  return (
    <>
      {/* Only secure addresses become links. */}
      {URL.parse(address)?.protocol === 'https:' ? <a href={address}>{provision}</a> : provision}
      <small className={classes.second}>
        {number === undefined ? hostOf(address) : `[${number}] ${hostOf(address)}`}
      </small>
      <small className={classes.second}>
        {isRead ? (
          of.read === null ? (
            tLaw('source.verified')
          ) : (
            tLaw('source.read', { date: format.date(of.read, 'table') })
          )
        ) : (
          <StateWord tone="unk">
            <span className={tables.wrapping}>{tLaw('source.check')}</span>
          </StateWord>
        )}
      </small>
    </>
  );
}
