import type { IpSource } from '#core/ip/ip';
import { readText } from '../../../ip/read-text';
import { Chip } from '../../../ui/Chip';
import { OutsideLink } from '../../../ui/OutsideLink';
import { hostOf } from '../../../ui/source-links';
import type { Words } from '../use-words';
import classes from './panel.module.css';

export interface SourceChipsProps {
  readonly of: Pick<IpSource, 'source' | 'officialSource' | 'confidence' | 'read' | 'asOf'>;
  /** What the link says; by default the host it leads to. */
  readonly name?: string;
  readonly words: Words;
}

/** The text a statement was read in, and how sure it is. */
export function SourceChips({ of, name, words }: SourceChipsProps) {
  const address = of.officialSource ?? of.source;
  return (
    <p className={classes.chips}>
      <OutsideLink href={address} note={words.t('source.outside')}>
        {name ?? hostOf(address)}
      </OutsideLink>
      <Chip tone={of.confidence === 'verified' ? 'fresh' : 'check'}>{readText(of, words)}</Chip>
    </p>
  );
}
