import type { LossEstimate, MoneyRange } from '#core/ip/loss/loss-estimate';
import { Chip } from '../../../ui/Chip';
import { OutsideLink } from '../../../ui/OutsideLink';
import type { Words } from '../use-words';
import classes from './panel.module.css';
import type { RiskRowProps } from './RiskPanel';
import { WorksAtRisk } from './WorksAtRisk';

/** What a claim may come to, always as a range with its basis: figures of statutes and cases, no forecast. */
export function LossRow({ entry, data, words }: RiskRowProps) {
  const { t } = words;
  const { losses } = entry.planRisk;
  return (
    <>
      <dt>{t('loss.title')}</dt>
      <dd>
        {losses.length === 0 ? <p className={classes.unknown}>{t('loss.none')}</p> : null}
        <ul className={classes.list}>
          {losses.map((loss) => (
            <Loss key={loss.figure.id} loss={loss} works={data.part.worksAtRisk} words={words} />
          ))}
        </ul>
        {losses.some(({ figure }) => figure.per === 'work') ? (
          <WorksAtRisk works={data.part.worksAtRisk} words={words} />
        ) : null}
        {losses.length === 0 ? null : <p className={classes.small}>{t('loss.noForecast')}</p>}
      </dd>
    </>
  );
}

interface LossProps {
  readonly loss: LossEstimate;
  readonly works: { readonly low: number; readonly high: number } | null;
  readonly words: Words;
}

function Loss({ loss, works, words }: LossProps) {
  const { t, text, format } = words;
  const { figure, totalUsd, eachUsd } = loss;
  const isPerWork = figure.per === 'work';
  const counted =
    works !== null && isPerWork
      ? t('loss.counted', {
          works: rangeOf(works, (value) => format.count(value), words),
          each: money(eachUsd, words),
        })
      : null;
  return (
    <li>
      <p>
        {text(figure.title)}
        <br />
        <b>{money(totalUsd ?? eachUsd, words)}</b> {isPerWork && totalUsd === null ? t('loss.perWork') : null}
      </p>
      {counted === null ? null : <p className={classes.small}>{counted}</p>}
      {figure.mostPerCase === null ? null : (
        <p className={classes.small}>
          {t('loss.most', { most: `${figure.currency} ${format.count(figure.mostPerCase)}` })}
        </p>
      )}
      <p className={classes.small}>{text(figure.basis)}</p>
      <p className={classes.chips}>
        <OutsideLink href={figure.officialSource ?? figure.source} note={t('source.outside')}>
          {figure.authority}
        </OutsideLink>
        <Chip tone={figure.confidence === 'verified' ? 'fresh' : 'check'}>
          {t(figure.confidence === 'verified' ? 'source.readAsOf' : 'source.recalledAsOf', {
            date: format.date(figure.read ?? figure.asOf, 'table'),
          })}
        </Chip>
      </p>
    </li>
  );
}

function money(range: MoneyRange | null, words: Words): string {
  const { t, format } = words;
  if (range === null) return t('loss.noRate');
  const { low, high } = range;
  if (low === null && high === null) return t('loss.noRate');
  const like = high ?? low ?? 0;
  if (low === null) return t('loss.upTo', { high: format.money(like) });
  if (high === null) return t('loss.from', { low: format.money(low) });
  return rangeOf({ low, high }, (value) => format.money(value), words);
}

function rangeOf(
  { low, high }: { readonly low: number; readonly high: number },
  write: (value: number) => string,
  { format }: Words,
): string {
  return low === high ? write(low) : format.joinRange(write(low), write(high));
}
