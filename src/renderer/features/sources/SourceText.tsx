import { useTranslation } from 'react-i18next';
import { sourcePieces } from '../../ui/source-links';
import classes from './source-text.module.css';

export interface SourceTextProps {
  /** One source. */
  readonly source: string;
  /** On one line, addresses shortened to host or repository. */
  readonly isShort?: boolean;
}

/** What a source names; public addresses open outside. */
export function SourceText({ source, isShort = false }: SourceTextProps) {
  const { t } = useTranslation('sources');
  return (
    <span className={isShort ? classes.line : classes.whole} {...(isShort ? { title: source } : {})}>
      {sourcePieces(source).map(({ text, short, href }) =>
        href === null ? (
          text
        ) : (
          <a key={text} href={href} target="_blank" rel="noreferrer noopener">
            {isShort ? short : text}
            <span className="visually-hidden">{t('source.outside')}</span>
          </a>
        ),
      )}
    </span>
  );
}
