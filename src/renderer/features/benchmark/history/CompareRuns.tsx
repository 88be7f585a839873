import { useId } from 'react';
import type { BenchmarkResult } from '#core/benchmark/result';
import { SectionHead } from '../../../ui/SectionHead';
import { StateWord } from '../../../ui/StateWord';
import { Table, Td, Th, Tr } from '../../../ui/Table';
import type { ResultRow } from '../figures/result-rows';
import { rowName } from '../machine/row-name';
import type { Words } from '../use-words';
import { type ComparedRow, comparedRows } from './compare-rows';
import classes from './history.module.css';
import { whenText } from './when';

export interface CompareRunsProps {
  readonly first: BenchmarkResult;
  readonly second: BenchmarkResult;
  readonly onClose: () => void;
  readonly words: Words;
}

/** Two runs part by part, the older one first: what became faster, what slower, what only wobbled. */
export function CompareRuns({ first, second, onClose, words }: CompareRunsProps) {
  const { t, rate } = words;
  const headingId = useId();
  const [older, newer] = first.startedAtMs <= second.startedAtMs ? [first, second] : [second, first];
  const rows = comparedRows(older, newer);
  const column = (result: BenchmarkResult) => `${whenText(result, words)} ${t(`backend.${result.backend}`)}`;
  const value = ({ rate: of }: ResultRow) => (of === null ? '–' : rate(of.kind, of.spread.p50));
  return (
    <section aria-labelledby={headingId}>
      <SectionHead
        id={headingId}
        title={t('compare.title')}
        meta={
          <button type="button" className="link" onClick={onClose}>
            {t('compare.close')}
          </button>
        }
      />
      {rows.length === 0 ? (
        <p>{t('compare.none')}</p>
      ) : (
        <Table aria-labelledby={headingId}>
          <thead>
            <tr>
              <Th>{t('compare.part')}</Th>
              <Th numeric>{column(older)}</Th>
              <Th numeric>{column(newer)}</Th>
              <Th>{t('compare.change')}</Th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => {
              const { name, detail } = rowName(row.first, words);
              return (
                <Tr key={row.first.id}>
                  <Td rowHead>{detail === null ? name : words.listed([name, detail])}</Td>
                  <Td numeric>{value(row.first)}</Td>
                  <Td numeric>{value(row.second)}</Td>
                  <Td>
                    <Change row={row} words={words} />
                  </Td>
                </Tr>
              );
            })}
          </tbody>
        </Table>
      )}
      <p className={classes.hint}>{t('compare.remark')}</p>
    </section>
  );
}

function Change({ row, words: { t, format } }: { readonly row: ComparedRow; readonly words: Words }) {
  if (!row.isBeyondSpread) return <StateWord tone="unk">{t('compare.within')}</StateWord>;
  const share = format.percent(Math.abs(row.change));
  return row.change > 0 ? (
    <StateWord tone="ok">{t('compare.faster', { share })}</StateWord>
  ) : (
    <StateWord tone="warn">{t('compare.slower', { share })}</StateWord>
  );
}
