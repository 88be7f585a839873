import { useMemo } from 'react';
import { type CountryVerdict, countryVerdicts, type Verdict } from '#core/law/plan-duties/country-verdicts';
import { type StateTone, StateWord } from '../../../../ui/StateWord';
import { Table, Td, Th } from '../../../../ui/Table';
import { Block } from '../parts/ReportSection';
import classes from '../report.module.css';
import tables from './law.module.css';
import type { ReportLaw } from './report-law';
import type { LawWords } from './use-law-words';

/** Longer lists may go on over the page. */
const MOST_KEPT_ROWS = 10;

const TONES: Readonly<Record<Verdict, StateTone>> = {
  blocked: 'crit',
  open: 'warn',
  unsettled: 'unk',
  'no-law': 'unk',
  met: 'ok',
  nothing: 'ok',
};

export interface LawBlockProps {
  readonly law: ReportLaw;
  readonly words: LawWords;
}

/** Every country of the plan in a line, the gravest first. */
export function VerdictsBlock({ law, words }: LawBlockProps) {
  const { t, tLaw, format } = words;
  const verdicts = useMemo(() => countryVerdicts(law.duties, law.records, law.milestones.launch), [law]);
  return (
    <Block
      title={t('compliance.verdicts.title')}
      remark={t('compliance.verdicts.remark')}
      isLong={verdicts.length > MOST_KEPT_ROWS}
    >
      <Table
        className={`${classes.table} ${tables.duties} ${tables.verdicts}`}
        label={t('compliance.verdicts.title')}
      >
        <thead>
          <tr>
            <Th>{t('countries.country')}</Th>
            <Th>{t('compliance.verdicts.verdict')}</Th>
            <Th numeric>{t('compliance.verdicts.applies')}</Th>
            <Th numeric>{t('compliance.verdicts.met')}</Th>
            <Th numeric>{t('compliance.verdicts.waiting')}</Th>
            <Th numeric>{t('compliance.verdicts.later')}</Th>
            <Th numeric>{t('compliance.verdicts.days')}</Th>
          </tr>
        </thead>
        <tbody>
          {verdicts.map((row) => (
            <tr key={row.country}>
              <th scope="row">
                <b>{words.country(row.country)}</b>
                <small className={classes.second}>
                  {words.joined(row.roles.map((role) => t(`compliance.role.${role}`)))}
                </small>
              </th>
              <Td>
                <StateWord tone={TONES[row.verdict]}>
                  <span className={tables.wrapping}>
                    {t(`compliance.verdict.${row.verdict}`, { count: countOf(row) })}
                  </span>
                </StateWord>
                {row.bySeverity.length === 0 ? null : (
                  <small className={classes.second}>
                    {words.joined(
                      row.bySeverity.map(({ severity, count }) =>
                        t('compliance.verdicts.severity', { count, severity: tLaw(`severity.${severity}`) }),
                      ),
                    )}
                    {row.waivedCount === 0
                      ? null
                      : words.bracketed(t('compliance.verdicts.waived', { count: row.waivedCount }))}
                  </small>
                )}
              </Td>
              {row.verdict === 'no-law' ? (
                <Td numeric colSpan={5}>
                  <span className="unk">{t('unknown')}</span>
                </Td>
              ) : (
                <>
                  <Td numeric>
                    <b>{format.integer(row.bindingCount)}</b>
                  </Td>
                  <Td numeric>{format.integer(row.metCount)}</Td>
                  <Td numeric>{format.integer(row.unknownCount)}</Td>
                  <Td numeric>{format.integer(row.laterCount)}</Td>
                  <Td numeric>{words.dayNumbers(row.days)}</Td>
                </>
              )}
            </tr>
          ))}
        </tbody>
      </Table>
    </Block>
  );
}

/** The number that its verdict speaks of. */
function countOf({ verdict, blockingCount, bindingCount, metCount, unknownCount }: CountryVerdict): number {
  if (verdict === 'blocked') return blockingCount;
  if (verdict === 'open') return bindingCount - metCount;
  return verdict === 'unsettled' ? unknownCount : metCount;
}
