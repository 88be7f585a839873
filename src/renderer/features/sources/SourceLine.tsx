// biome-ignore-all lint/a11y/useSemanticElements: rows out of view are not drawn, so the rows place themselves and the elements of a table would lose their roles
// biome-ignore-all lint/a11y/useFocusableInteractive: the rows are those of a table, not of a grid; the controls in them take the focus
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../format/use-format';
import { figureNumber, figureParts, unitText } from '../../ui/figure-text';
import { SourceChip } from '../../ui/SourceChip';
import { StateWord } from '../../ui/StateWord';
import { SourceList } from './SourceList';
import type { ApiTokenPrices, SourceRow } from './source-row';
import classes from './source-table.module.css';
import { UsageText } from './UsageText';

export interface SourceLineProps {
  readonly row: SourceRow;
  /** A plan is open that an own figure can go into. */
  readonly canOverride: boolean;
  readonly onOverride: (row: SourceRow) => void;
  readonly onUndo: (row: SourceRow) => void;
}

/** The cells of one figure. */
export function SourceLine({ row, canOverride, onOverride, onUndo }: SourceLineProps) {
  const { t } = useTranslation('sources');
  const { t: tItems } = useTranslation('items');
  const format = useFormat();
  const unit = unitText(tItems, row.unit);
  const isYours = row.layer === 'yours';
  return (
    <>
      <div role="rowheader" className={classes.name}>
        {row.name}
        <span className={classes.meta}>
          {row.detail === null ? unit : t('detail.joined', { unit, detail: row.detail })}
        </span>
      </div>
      <div role="cell" className={classes.layer}>
        {t(`layer.${row.layer}`)}
      </div>
      <div role="cell" className={classes.value}>
        {row.api === null ? <Value row={row} /> : <ApiValue prices={row.api} />}
      </div>
      <div role="cell" className={classes.by}>
        <SourceList source={row.source === '' ? t(isYours ? 'source.noNote' : 'source.none') : row.source}>
          {isYours ? catalogText() : t(`trust.${row.confidence}`)}
        </SourceList>
      </div>
      <div role="cell">
        {row.figure === null ? (
          <span className={classes.plainDate}>
            {t('age.dated', {
              date: format.date(row.asOf, 'table'),
              word: tItems(`freshness.${row.state}`),
            })}
          </span>
        ) : (
          <SourceChip figure={row.figure} name={row.name} />
        )}
      </div>
      <div role="cell" className={classes.used}>
        <UsageText usage={row.usage} />
      </div>
      <div role="cell" className={classes.action}>
        {row.figureId === null || !canOverride ? null : (
          <button
            type="button"
            className="link"
            aria-label={t(isYours ? 'action.changeLabel' : 'action.overrideLabel', { name: row.name })}
            onClick={() => onOverride(row)}
          >
            {t(isYours ? 'action.change' : 'action.override')}
          </button>
        )}
        {isYours && canOverride ? (
          <button
            type="button"
            className="link"
            aria-label={t('action.undoLabel', { name: row.name })}
            onClick={() => onUndo(row)}
          >
            {t('action.undo')}
          </button>
        ) : null}
      </div>
    </>
  );

  function catalogText(): string {
    const catalog = row.figure?.catalogValue ?? null;
    return catalog === null
      ? t('source.catalogNone')
      : t('source.catalogHas', { value: figureNumber(catalog.likely, row.unit, format.language) });
  }
}

function Value({ row }: { readonly row: SourceRow }) {
  const { t: tCommon } = useTranslation('common');
  const { language } = useFormat();
  if (row.value === null) return <StateWord tone="unk">{tCommon('notKnown')}</StateWord>;
  const { median, range } = figureParts(row.value, row.unit, language);
  return (
    <>
      <b>{median}</b>
      {range === null ? null : <span className={classes.meta}>{range}</span>}
    </>
  );
}

function ApiValue({ prices }: { readonly prices: ApiTokenPrices }) {
  const { t } = useTranslation('sources');
  const { t: tCommon } = useTranslation('common');
  const { language } = useFormat();
  const text = (price: number | null) =>
    price === null ? tCommon('notKnown') : figureNumber(price, 'usd_per_million_tokens', language);
  return (
    <dl className={classes.api}>
      {(['input', 'output', 'cached'] as const).map((part) => (
        <div key={part} className={classes.apiPart}>
          <dt>{t(`api.${part}`)}</dt>
          <dd data-unknown={prices[part] === null || undefined}>{text(prices[part])}</dd>
        </div>
      ))}
    </dl>
  );
}
