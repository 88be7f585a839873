import { SegmentedControl } from '@mantine/core';
import { acceptanceOf } from '#core/ip/licences/finding-key';
import { EmptyState } from '../../../../ui/EmptyState';
import { SectionHead } from '../../../../ui/SectionHead';
import { Table, Td, Th, Tr } from '../../../../ui/Table';
import classes from '../materials.module.css';
import type { MaterialWords } from '../use-material-words';
import type { KeyedFinding, MaterialsData } from '../use-materials';
import { StatusWord } from './StatusWord';

export interface FindingsSectionProps {
  readonly data: MaterialsData;
  /** As the address has it; null = all. */
  readonly asked: string | null;
  readonly onAsk: (filter: string | null) => void;
  readonly words: MaterialWords;
  readonly openKey: string | null;
  readonly onOpen: (key: string) => void;
}

const FILTERS = ['all', 'problems', 'duties', 'open', 'accepted'] as const;
type Filter = (typeof FILTERS)[number];

/** Materials of a finding that are named in its row; the panel has all. */
const MOST_NAMES = 3;

/** What the licences ask, forbid or leave open, gravest first. */
export function FindingsSection({ data, asked, onAsk, words, openKey, onOpen }: FindingsSectionProps) {
  const { t } = words;
  const filter = FILTERS.find((each) => each === asked) ?? 'all';
  const count = (each: Filter) => data.findings.filter((keyed) => passes(keyed, each)).length;
  const shown = data.findings.filter((keyed) => passes(keyed, filter));
  return (
    <section aria-labelledby="ip-findings" className={classes.below}>
      <SectionHead id="ip-findings" title={t('findings.title')} meta={t('findings.meta')} />
      {data.findings.length === 0 ? (
        <EmptyState>{t('findings.none')}</EmptyState>
      ) : (
        <>
          <div className={classes.filter}>
            <SegmentedControl
              aria-label={t('findings.filter')}
              value={filter}
              data={FILTERS.map((each) => ({
                value: each,
                label: t(`findings.show.${each}`, { count: count(each) }),
              }))}
              onChange={(chosen) => onAsk(chosen === 'all' ? null : chosen)}
            />
          </div>
          {shown.length === 0 ? (
            <p className={classes.small}>{t('findings.nothingHere')}</p>
          ) : (
            <Table density="roomy" label={t('findings.title')}>
              <thead>
                <tr>
                  <Th>{t('column.status')}</Th>
                  <Th>{t('column.material')}</Th>
                  <Th>{t('column.licence')}</Th>
                  <Th>{t('column.what')}</Th>
                  <Th className={classes.wide ?? ''}>{t('column.fix')}</Th>
                </tr>
              </thead>
              <tbody>
                {shown.map(({ key, finding, record }) => {
                  const names = finding.materials.map((id) => data.byId.get(id)?.name ?? id);
                  return (
                    <Tr
                      key={key}
                      selected={key === openKey}
                      onSelect={() => onOpen(key)}
                      data-finding={finding.id}
                    >
                      <Td>
                        <StatusWord finding={finding} record={record} words={words} />
                      </Td>
                      <Td rowHead>
                        <b className={classes.name}>
                          {words.listed(names.slice(0, MOST_NAMES))}
                          {names.length > MOST_NAMES
                            ? t('moreUses', { count: names.length - MOST_NAMES })
                            : ''}
                        </b>
                      </Td>
                      <Td soft>
                        <span className={classes.licence}>
                          {finding.licences.length === 0
                            ? t('licence.noneShort')
                            : words.listed(finding.licences.map(data.licenceName))}
                        </span>
                      </Td>
                      <Td>
                        {words.text(finding.title)}
                        {finding.missingUses.length + finding.missingFacts.length === 0 ? null : (
                          <span className={classes.second}>
                            {t('findings.waits', {
                              count: finding.missingUses.length + finding.missingFacts.length,
                            })}
                          </span>
                        )}
                      </Td>
                      <Td soft className={classes.wide ?? ''}>
                        {words.text(finding.fix)}
                      </Td>
                    </Tr>
                  );
                })}
              </tbody>
            </Table>
          )}
        </>
      )}
    </section>
  );
}

function passes({ finding, record }: KeyedFinding, filter: Filter): boolean {
  const isAccepted = acceptanceOf(finding, record) === 'accepted';
  switch (filter) {
    case 'all':
      return true;
    case 'accepted':
      return isAccepted;
    case 'open':
      return !isAccepted && finding.state === 'unknown';
    case 'duties':
      return !isAccepted && finding.state === 'applies' && finding.status === 'obligation';
    case 'problems':
      return !isAccepted && finding.state === 'applies' && finding.status !== 'obligation';
  }
}
