import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../format/use-format';
import { sourcePieces, splitSources } from './source-links';
import classes from './source-table.module.css';

export interface SourceTextProps {
  readonly source: string;
  /** Sources shown before the rest is folded away. */
  readonly shown?: number;
}

/** What a source text names; public addresses open outside. Several are shortened and can be unfolded. */
export function SourceText({ source, shown = 1 }: SourceTextProps) {
  const { t } = useTranslation('sources');
  const format = useFormat();
  const [isOpen, setIsOpen] = useState(false);
  const sources = splitSources(source);
  const hidden = sources.length - shown;
  const visible = isOpen || hidden <= 0 ? sources : sources.slice(0, shown);
  return (
    <>
      {visible.map((one) => (
        <span key={one} className={classes.source}>
          {sourcePieces(one).map(({ text, href }) =>
            href === null ? (
              text
            ) : (
              <a key={text} href={href} target="_blank" rel="noreferrer noopener">
                {text}
                <span className="visually-hidden">{t('source.outside')}</span>
              </a>
            ),
          )}
        </span>
      ))}
      {hidden > 0 ? (
        <button type="button" className="link" aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
          {isOpen ? t('source.fewer') : t('source.more', { count: hidden, number: format.integer(hidden) })}
        </button>
      ) : null}
    </>
  );
}
