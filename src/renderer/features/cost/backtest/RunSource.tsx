import { useTranslation } from 'react-i18next';
import { OutsideLink } from '../../../ui/OutsideLink';
import { sourcePieces, splitSources } from '../../../ui/source-links';
import classes from './backtest.module.css';

/** Where a run's figures were published: the first source, with what can be opened as a link. */
export function RunSource({ source }: { readonly source: string }) {
  const { t } = useTranslation('costBacktest');
  const [first = '', ...others] = splitSources(source);
  return (
    <span className={classes.sourceText} title={source}>
      {sourcePieces(first).map(({ text, short, href }) =>
        href === null ? (
          <span key={text}>{short}</span>
        ) : (
          <OutsideLink key={text} href={href} note={t('table.outside')}>
            {short}
          </OutsideLink>
        ),
      )}
      {others.length === 0 ? null : ` ${t('table.moreSources', { count: others.length })}`}
    </span>
  );
}
