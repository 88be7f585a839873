import { useMemo } from 'react';
import type { DutyEntry } from '#core/law/plan-duties/duty-entries';
import { Table, Th } from '../../../../ui/Table';
import { ReferenceList } from '../parts/ReferenceList';
import { Block, ReportSection } from '../parts/ReportSection';
import classes from '../report.module.css';
import type { ReportData } from '../report-data';
import tables from './law.module.css';
import { RegisterDutyRow, RegisterLawRow } from './RegisterRows';
import { registerGroups } from './register-groups';
import { useLawWords } from './use-law-words';

const addressOf = ({ assessment: { duty } }: DutyEntry) => duty.officialSource ?? duty.source;

/** The appendix: every duty that concerns the plan, by law, with its record and its source. */
export function DutiesSection({ data }: { readonly data: ReportData }) {
  const words = useLawWords(data);
  const { t, format } = words;
  const { law } = data;
  const groups = useMemo(() => (law === null ? [] : registerGroups(law.entries, law.index)), [law]);
  if (law === null || groups.length === 0)
    return (
      <ReportSection id="duties" title={t('section.duties')}>
        <p className={classes.lead}>{t(law === null ? 'compliance.noLaw' : 'duties.none')}</p>
      </ReportSection>
    );
  const sources = [
    ...new Set(groups.flatMap(({ laws }) => laws.flatMap(({ entries }) => entries.map(addressOf)))),
  ];
  return (
    <ReportSection
      id="duties"
      title={t('section.duties')}
      lead={t('duties.lead', {
        count: law.entries.length,
        date: format.date(law.milestones.launch),
        version: format.date(law.law.version),
        checksum: law.law.checksum,
      })}
    >
      {groups.map(({ jurisdiction, countries, laws }) => (
        <Block
          key={jurisdiction.id}
          title={words.text(jurisdiction.name)}
          remark={t('duties.group', {
            countries: words.countries(countries),
            date: format.date(jurisdiction.asOf),
          })}
          isLong
        >
          <Table
            className={`${classes.table} ${tables.duties} ${tables.small} ${tables.register}`}
            label={words.text(jurisdiction.name)}
          >
            <thead>
              <tr>
                <Th>{t('duties.duty')}</Th>
                <Th>{t('duties.source')}</Th>
                <Th>{t('duties.severity')}</Th>
                <Th>{t('duties.by')}</Th>
                <Th numeric>{t('duties.days')}</Th>
                <Th>{t('duties.status')}</Th>
              </tr>
            </thead>
            {laws.map((of) => (
              <tbody key={of.instrument.id}>
                <RegisterLawRow instrument={of.instrument} words={words} />
                {of.entries.map((entry) => (
                  <RegisterDutyRow
                    key={entry.assessment.duty.id}
                    entry={entry}
                    law={law}
                    today={data.date}
                    sourceNumber={sources.indexOf(addressOf(entry)) + 1}
                    words={words}
                  />
                ))}
              </tbody>
            ))}
          </Table>
        </Block>
      ))}
      <Block title={t('duties.sources')} isLong>
        <ReferenceList sources={sources} />
      </Block>
    </ReportSection>
  );
}
