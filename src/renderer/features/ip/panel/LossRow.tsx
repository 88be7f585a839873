import type { LossEstimate, MoneyRange } from '#core/ip/loss/loss-estimate';
import { authorityText } from '../../../ip/authority-text';
import type { Words } from '../use-words';
import classes from './panel.module.css';
import type { RiskRowProps } from './RiskPanel';
import { SourceChips } from './SourceChips';
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
  const { figure, totalUsd } = loss;
  const isCounted = works !== null && figure.per === 'work';
  const written = ownAmount(figure, words);
  return (
    <li>
      <p>
        {text(figure.title)}
        <br />
        <b>{totalUsd === null ? written : inMoney(totalUsd, words)}</b>{' '}
        {figure.per === 'work' && totalUsd === null ? t('loss.perWork') : null}
      </p>
      {totalUsd === null ? null : (
        <p className={classes.small}>
          {isCounted
            ? t('loss.counted', { works: rangeOf(works, format.integer, words), each: written })
            : t('loss.written', { amount: written })}
        </p>
      )}
      {figure.mostPerCase === null ? null : (
        <p className={classes.small}>
          {t('loss.most', { most: `${figure.currency} ${format.integer(figure.mostPerCase)}` })}
        </p>
      )}
      <p className={classes.small}>{text(figure.basis)}</p>
      <SourceChips of={figure} name={authorityText(figure.authority, format.language)} words={words} />
    </li>
  );
}

/** In the user's currency, rounded as all money is. */
function inMoney(range: MoneyRange, words: Words): string {
  return bounded(range, (value) => words.format.money(value), words);
}

/** The amount of the statute or case itself, to the last digit: `USD 750 – 150,000`. */
function ownAmount(figure: LossEstimate['figure'], words: Words): string {
  const amount = bounded(figure, words.format.integer, words);
  return words.t('loss.own', { currency: figure.currency, amount });
}

function bounded({ low, high }: MoneyRange, write: (value: number) => string, words: Words): string {
  const { t } = words;
  if (low === null) return high === null ? t('loss.unknown') : t('loss.upTo', { high: write(high) });
  if (high === null) return t('loss.from', { low: write(low) });
  return rangeOf({ low, high }, write, words);
}

function rangeOf(
  { low, high }: { readonly low: number; readonly high: number },
  write: (value: number) => string,
  { format }: Words,
): string {
  return low === high ? write(low) : format.joinRange(write(low), write(high));
}
