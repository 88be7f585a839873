import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../format/use-format';
import type { ShownAnswer } from './shown-answer';
import classes from './topic-page.module.css';

/** Where the answer came from: typed, imported, estimated, default, sample; with its day where it is known. */
export function OriginText({ state, on }: Pick<ShownAnswer, 'state' | 'on'>) {
  const { t } = useTranslation('plan');
  const format = useFormat();
  if (state === 'open') return null;
  const isDated = on !== undefined && (state === 'typed' || state === 'imported' || state === 'estimated');
  const word = t(`origin.${state}`);
  return (
    <span className={classes.origin}>{isDated ? t('originOn', { word, date: format.date(on) }) : word}</span>
  );
}
