import { type ReactNode, type RefObject, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { FigureUse } from '#core/evaluation/evaluation';
import { daysSince, isOldPrice } from '#core/prices/price-age';
import type { ThreePoint } from '#core/uncertainty/three-point';
import { useFormat } from '../format/use-format';
import { useToday } from '../format/use-today';
import { Floating } from './Floating';
import { figureParts, unitText } from './figure-text';
import { OverrideForm } from './OverrideForm';
import classes from './source-card.module.css';

export interface SourceCardProps {
  readonly anchor: RefObject<HTMLElement | null>;
  readonly figure: FigureUse;
  readonly name: string;
  /** Opened by click or key: asks for the user's own figure where there can be one, takes the focus, stays until closed. */
  readonly isPinned: boolean;
  readonly onPin: () => void;
  /** Done here: closes, focus goes back to the chip. */
  readonly onClose: () => void;
  /** The user went elsewhere: closes, focus stays where it is. */
  readonly onDismiss: () => void;
  readonly onOverride?: (value: ThreePoint, note: string) => void;
  readonly onUndo?: () => void;
  /** Below the actions, e.g. the other figures of the row that the chip stands for. */
  readonly also?: ReactNode;
  /** The figure stands for a text: no number is shown. */
  readonly withoutValue?: boolean;
  readonly onPointerEnter: () => void;
  readonly onPointerLeave: () => void;
}

/** Everything about one figure: value used, catalog value, layer, source, date, confidence, and the way to replace it. */
export function SourceCard(props: SourceCardProps) {
  const { anchor, figure, name, isPinned, onPin, onClose, onDismiss, onOverride, onUndo, also, ...rest } =
    props;
  const { withoutValue = false, ...hover } = rest;
  const { t } = useTranslation('ui');
  const { t: tItems } = useTranslation('items');
  const format = useFormat();
  const today = useToday();
  const body = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!isPinned) return;
    const likely = body.current?.querySelector<HTMLInputElement>('[data-point="likely"]');
    likely?.select();
    (likely ?? body.current)?.focus();
  }, [isPinned]);
  useEffect(() => {
    const onPointerDown = ({ target }: PointerEvent) => {
      if (!(target instanceof Node)) return;
      if (body.current?.contains(target) !== true && anchor.current?.contains(target) !== true) onDismiss();
    };
    document.addEventListener('pointerdown', onPointerDown, true);
    return () => document.removeEventListener('pointerdown', onPointerDown, true);
  }, [anchor, onDismiss]);
  const unit = unitText(tItems, figure.unit);
  const written = (value: ThreePoint) => {
    const { median, range } = figureParts(value, figure.unit, format.language);
    return (
      <>
        <b>{median}</b> {unit}
        {range === null ? null : format.bracketed(range)}
      </>
    );
  };
  const isYours = figure.layer === 'yours';
  return (
    <Floating anchor={anchor} className={classes.card} {...hover}>
      <div
        ref={body}
        role="dialog"
        aria-label={name}
        tabIndex={-1}
        className={classes.body}
        onKeyDown={(event) => {
          if (event.key !== 'Tab' || !isPinned || !isAtEdge(event.currentTarget, event.shiftKey)) return;
          event.preventDefault();
          onClose();
        }}
      >
        <b>{name}</b>
        <dl className={classes.facts}>
          {withoutValue ? null : (
            <>
              <dt>{t('source.used')}</dt>
              <dd>{written(figure.value)}</dd>
            </>
          )}
          {isYours ? (
            <>
              <dt>{t('source.catalog')}</dt>
              <dd>{figure.catalogValue === null ? t('source.catalogNone') : written(figure.catalogValue)}</dd>
            </>
          ) : null}
          <dt>{t('source.layer')}</dt>
          <dd>{tItems(`layer.${figure.layer}`)}</dd>
          {figure.source === '' ? null : (
            <>
              <dt>{isYours ? t('source.note') : t('source.source')}</dt>
              <dd>{figure.source}</dd>
            </>
          )}
          <dt>{t('source.asOf')}</dt>
          <dd>{format.date(figure.asOf)}</dd>
          {isYours ? null : (
            <>
              <dt>{t('source.confidence')}</dt>
              <dd>{tItems(`confidence.${figure.confidence}`)}</dd>
            </>
          )}
          {figure.rowCount > 1 ? (
            <>
              <dt>{t('source.rows')}</dt>
              <dd>{format.integer(figure.rowCount)}</dd>
            </>
          ) : null}
        </dl>
        {figure.freshness === 'old' ? <p className={classes.old}>{t('source.oldNote')}</p> : null}
        {isOldPrice(figure, today) ? (
          <p className={classes.old}>{t('source.over90Note', { days: daysSince(figure.asOf, today) })}</p>
        ) : null}
        {isPinned && onOverride !== undefined ? (
          <OverrideForm
            figure={figure}
            name={name}
            unit={unit}
            onCancel={onClose}
            onSave={(value, note) => {
              onOverride(value, note);
              onClose();
            }}
          />
        ) : null}
        <p className={classes.actions}>
          {isPinned || onOverride === undefined ? null : (
            <button type="button" className="link" onClick={onPin}>
              {t('source.override')}
            </button>
          )}
          {isYours && onUndo !== undefined ? (
            <button
              type="button"
              className="link"
              onClick={() => {
                onUndo();
                onClose();
              }}
            >
              {t('source.undoOverride')}
            </button>
          ) : null}
        </p>
        {also}
      </div>
    </Floating>
  );
}

/** The card stands at the end of the document, so stepping out of it must lead back to the chip. */
function isAtEdge(card: HTMLElement, isBackwards: boolean): boolean {
  const stops = [...card.querySelectorAll<HTMLElement>('button:not(:disabled), input, a[href]')];
  const edge = isBackwards ? stops[0] : stops.at(-1);
  const now = document.activeElement;
  return now === card ? isBackwards || stops.length === 0 : now === edge;
}
