import { type ReactNode, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { FigureUse } from '#core/evaluation/evaluation';
import { isOldPrice } from '#core/prices/price-age';
import type { ThreePoint } from '#core/uncertainty/three-point';
import { useFormat } from '../format/use-format';
import { useToday } from '../format/use-today';
import { chipStateOf, figureNumber } from './figure-text';
import { SourceCard } from './SourceCard';
import classes from './source-chip.module.css';
import { sourceWord } from './source-word';
import { useHoverCard } from './use-hover-card';

export interface SourceChipProps {
  readonly figure: FigureUse;
  /** What the figure is, e.g. “Price of an H100-hour”: heads the card. */
  readonly name?: string;
  /** Put the source's name into the chip, where there is room. */
  readonly long?: boolean;
  /** Replaces the figure by the user's own: a click on the chip opens the card with the boxes ready to be typed in. */
  readonly onOverride?: (value: ThreePoint, note: string) => void;
  readonly onUndo?: () => void;
  /** Further lines of the card, e.g. the other figures of the row that the chip stands for. */
  readonly also?: ReactNode;
  /** The chip stands for a text: the card names its source and has no number. */
  readonly withoutValue?: boolean;
}

/** Where a figure comes from and how old it is: shape, date, word. Hover shows all; a click stays open and asks for an own figure. */
export function SourceChip(props: SourceChipProps) {
  const { figure, name, long = false, onOverride, onUndo, also, withoutValue = false } = props;
  const { t } = useTranslation('ui');
  const { t: tItems } = useTranslation('items');
  const format = useFormat();
  const chip = useRef<HTMLButtonElement>(null);
  const card = useHoverCard(chip);
  const state = chipStateOf(figure);
  const date = format.date(figure.asOf, 'table');
  const today = useToday();
  const isOver90 = isOldPrice(figure, today);
  const word = sourceWord(t, tItems, figure, today);
  return (
    <>
      <button
        ref={chip}
        type="button"
        className={classes.chip}
        data-mark=""
        data-state={isOver90 && state === 'fresh' ? 'ageing' : state}
        aria-expanded={card.isOpen}
        aria-haspopup="dialog"
        {...card.hover}
        onClick={() => (card.isPinned ? card.close() : card.pin())}
      >
        <span className="visually-hidden">{t('source.prefix', { name: figure.source || word })}</span>
        <span className={classes.text}>{text()}</span>
      </button>
      {card.isOpen ? (
        <SourceCard
          anchor={chip}
          figure={figure}
          name={name ?? figure.source}
          isPinned={card.isPinned}
          onPin={card.pin}
          onDismiss={card.close}
          also={also}
          withoutValue={withoutValue}
          onClose={() => {
            card.close();
            chip.current?.focus();
          }}
          {...(onOverride === undefined ? {} : { onOverride })}
          {...(onUndo === undefined ? {} : { onUndo })}
          {...card.hover}
        />
      ) : null}
    </>
  );

  function text(): string {
    if (state === 'yours' && long && figure.catalogValue !== null) {
      const value = figureNumber(figure.catalogValue.likely, figure.unit, format.language);
      return t('source.yoursOver', { date, value });
    }
    if (state === 'yours') {
      const own = t('source.yoursOn', { date });
      return isOver90 ? t('source.wordAnd90', { word: own, flag: t('source.over90') }) : own;
    }
    return long
      ? t('source.chipNamed', { name: figure.source, date, word })
      : t('source.chip', { date, word });
  }
}
