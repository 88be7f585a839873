import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../format/use-format';
import { splitSources } from '../../ui/source-links';
import { SourceText } from './SourceText';
import classes from './source-text.module.css';

export interface SourceListProps {
  readonly source: string;
  /** What follows on the second line, e.g. how far it can be trusted. */
  readonly children?: ReactNode;
}

/** The first source of a figure on one line; the others are folded away until they are asked for. */
export function SourceList({ source, children }: SourceListProps) {
  const { t } = useTranslation('sources');
  const format = useFormat();
  const [isOpen, setIsOpen] = useState(false);
  const sources = splitSources(source);
  const hidden = sources.length - 1;
  return (
    <>
      {(isOpen ? sources : sources.slice(0, 1)).map((one) => (
        <SourceText key={one} source={one} isShort={!isOpen} />
      ))}
      <span className={classes.meta}>
        {hidden > 0 ? (
          <>
            <button type="button" className="link" aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
              {isOpen
                ? t('source.fewer')
                : t('source.more', { count: hidden, number: format.integer(hidden) })}
            </button>
            {children === undefined ? null : t('source.comma')}
          </>
        ) : null}
        {children}
      </span>
    </>
  );
}
