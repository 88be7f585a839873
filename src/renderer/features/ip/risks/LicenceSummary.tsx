import { useId } from 'react';
import { Link } from 'wouter';
import type { LicenceFinding } from '#core/ip/licences/finding';
import { findingKey } from '#core/ip/licences/finding-key';
import { SEVERITIES } from '#core/law/law';
import { FINDING_TONES } from '../../../ip/tones';
import { SectionHead } from '../../../ui/SectionHead';
import { StateWord } from '../../../ui/StateWord';
import { Table, Td, Th } from '../../../ui/Table';
import type { ViewProps } from '../view-props';
import classes from './risks.module.css';

/** Most findings that are shown here; the rest is counted. */
const MOST = 6;

/** What the licences of the materials ask, forbid or leave open, worst first, in short. */
export function LicenceSummary({ data, place, words }: ViewProps) {
  const { t, text, format } = words;
  const headingId = useId();
  const { materials } = data.part;
  const findings = data.planIp.findings.toSorted(
    (a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity),
  );
  const names = new Map(materials.map(({ id, name }) => [id, name]));
  const licences = new Map(data.ip.licences.map(({ id, name }) => [id, name]));
  return (
    <section aria-labelledby={headingId} className={classes.section}>
      <SectionHead
        id={headingId}
        title={t('licence.title')}
        meta={t('licence.meta', { count: materials.length, rules: format.integer(data.ip.rules.length) })}
      />
      {materials.length === 0 ? (
        <p className={classes.empty}>{t('licence.noMaterials')}</p>
      ) : findings.length === 0 ? (
        <p className={classes.empty}>{t('licence.nothing')}</p>
      ) : (
        <>
          <Table density="roomy" label={t('licence.title')}>
            <thead className="visually-hidden">
              <tr>
                <Th>{t('licence.state')}</Th>
                <Th>{t('licence.material')}</Th>
                <Th>{t('licence.finding')}</Th>
                <Th>{t('licence.fix')}</Th>
              </tr>
            </thead>
            <tbody>
              {findings.slice(0, MOST).map((finding) => (
                <tr key={findingKey(finding)}>
                  <Td className={classes.state ?? ''}>
                    <StateOf finding={finding} words={words} />
                  </Td>
                  <Td className={classes.material ?? ''}>
                    <b>{named(finding.materials.map((id) => names.get(id) ?? id))}</b>
                    <span className={classes.second}>
                      {named(finding.licences.map((id) => licences.get(id) ?? id))}
                    </span>
                  </Td>
                  <Td rowHead>{text(finding.title)}</Td>
                  <Td soft>{text(finding.fix)}</Td>
                </tr>
              ))}
            </tbody>
          </Table>
          {findings.length > MOST ? (
            <p className={classes.note}>
              <Link href={place.href({ view: 'materials' })}>
                {t('licence.more', { count: findings.length - MOST })}
              </Link>
            </p>
          ) : null}
        </>
      )}
    </section>
  );

  function named(all: readonly string[]): string {
    const [first = '', ...rest] = all;
    return rest.length === 0 ? first : t('licence.andMore', { first, count: rest.length });
  }
}

function StateOf({
  finding,
  words: { t },
}: {
  readonly finding: LicenceFinding;
  readonly words: ViewProps['words'];
}) {
  if (finding.state === 'unknown') return <StateWord tone="unk">{t('licence.open')}</StateWord>;
  return <StateWord tone={FINDING_TONES[finding.status]}>{t(`finding.${finding.status}`)}</StateWord>;
}
