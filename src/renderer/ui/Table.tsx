import type {
  HTMLAttributes,
  ReactNode,
  TableHTMLAttributes,
  TdHTMLAttributes,
  ThHTMLAttributes,
} from 'react';
import { useTranslation } from 'react-i18next';
import classes from './table.module.css';

export interface TableProps extends TableHTMLAttributes<HTMLTableElement> {
  /** Name for screen readers, when no visible heading names the table. */
  readonly label?: string;
  /** `roomy` where rows carry a second line. */
  readonly density?: 'dense' | 'roomy';
  /** Keep the head in view while the page scrolls. */
  readonly stickyHead?: boolean;
}

/** A table in the house style: hairlines between rows, strong rule under the head, numbers right. */
export function Table({ label, density = 'dense', stickyHead = false, className = '', ...rest }: TableProps) {
  return (
    <table
      className={`${classes.table} ${className}`}
      data-density={density}
      data-sticky={stickyHead || undefined}
      aria-label={label}
      {...rest}
    />
  );
}

export interface ThProps extends ThHTMLAttributes<HTMLTableCellElement> {
  /** Numbers stand at the right. */
  readonly numeric?: boolean;
  /** Set when the column can be sorted; `null` = sortable, not sorted by it now. */
  readonly sort?: 'ascending' | 'descending' | null;
  readonly onSort?: () => void;
  readonly children?: ReactNode;
}

/** Head of a column; with `onSort` a button whose state is a word for screen readers. */
export function Th({ numeric = false, sort, onSort, children, className = '', ...rest }: ThProps) {
  const { t } = useTranslation('ui');
  return (
    <th
      scope="col"
      className={`${numeric ? classes.numeric : ''} ${className}`}
      {...(sort === undefined ? {} : { 'aria-sort': sort ?? 'none' })}
      {...rest}
    >
      {onSort === undefined ? (
        children
      ) : (
        <button type="button" className={classes.sort} data-sort={sort ?? undefined} onClick={onSort}>
          {children}
          {sort ? <span className="visually-hidden">{t(`table.${sort}`)}</span> : null}
        </button>
      )}
    </th>
  );
}

export interface TrProps extends HTMLAttributes<HTMLTableRowElement> {
  readonly selected?: boolean;
  /** The sum of the rows above: strong rule, strong weight. */
  readonly total?: boolean;
  /** Makes the whole row a control: click, Enter and Space. */
  readonly onSelect?: () => void;
}

/** A row; selectable rows are tab stops. */
export function Tr({ selected = false, total = false, onSelect, ...rest }: TrProps) {
  const control =
    onSelect === undefined
      ? {}
      : {
          tabIndex: 0,
          'aria-selected': selected,
          onClick: onSelect,
          onKeyDown: (event: React.KeyboardEvent<HTMLTableRowElement>) => {
            if (event.target !== event.currentTarget || (event.key !== 'Enter' && event.key !== ' ')) return;
            event.preventDefault();
            onSelect();
          },
        };
  return <tr data-selected={selected || undefined} data-total={total || undefined} {...control} {...rest} />;
}

export interface TdProps extends TdHTMLAttributes<HTMLTableCellElement> {
  readonly numeric?: boolean;
  /** Second rank, e.g. the range beside a bold median. */
  readonly soft?: boolean;
  /** Names its row; read out with every cell of it. */
  readonly rowHead?: boolean;
}

export function Td({ numeric = false, soft = false, rowHead = false, className = '', ...rest }: TdProps) {
  const names = [numeric ? classes.numeric : '', soft ? classes.soft : '', className]
    .filter(Boolean)
    .join(' ');
  return rowHead ? (
    <th scope="row" className={`${classes.rowHead} ${names}`} {...rest} />
  ) : (
    <td className={names} {...rest} />
  );
}
