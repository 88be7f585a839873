import { acceptanceOf, findingKey } from '#core/ip/licences/finding-key';
import { SEVERITIES } from '#core/law/law';
import { NO_IP } from '#core/plan/ip/no-ip';
import type { Plan } from '#core/plan/plan';
import { FINDING_TONES } from '../../../../ip/tones';
import type { IpWords } from '../../../../ip/use-ip-words';
import { StateWord } from '../../../../ui/StateWord';
import { Table, Td, Th } from '../../../../ui/Table';
import { Block } from '../parts/ReportSection';
import reportClasses from '../report.module.css';
import type { ReportIp } from './report-ip';

export interface FindingsBlockProps {
  readonly ip: ReportIp;
  readonly plan: Plan;
  readonly words: IpWords;
}

/** What the licences of the materials ask, forbid or leave open, worst first; nothing where there is none. */
export function FindingsBlock({ ip, plan, words }: FindingsBlockProps) {
  const { t, text, format } = words;
  const { materials, acceptedFindings = {} } = plan.ip ?? NO_IP;
  const names = new Map(materials.map(({ id, name }) => [id, name]));
  const findings = ip.planIp.findings.toSorted(
    (a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity),
  );
  if (findings.length === 0) return null;
  return (
    <Block
      isLong
      title={t('licence.title')}
      remark={t('licence.meta', {
        count: materials.length,
        rules: format.integer(ip.catalog.rules.length),
      })}
    >
      <Table className={reportClasses.table ?? ''} label={t('licence.title')}>
        <thead>
          <tr>
            <Th>{t('licence.state')}</Th>
            <Th>{t('licence.material')}</Th>
            <Th>{t('licence.finding')}</Th>
            <Th>{t('licence.fix')}</Th>
          </tr>
        </thead>
        <tbody>
          {findings.map((finding) => {
            const key = findingKey(finding);
            const record = Object.hasOwn(acceptedFindings, key) ? acceptedFindings[key] : undefined;
            const isAccepted = record !== undefined && acceptanceOf(finding, record) === 'accepted';
            return (
              <tr key={key}>
                <Td>
                  {isAccepted ? (
                    <StateWord tone="acc">
                      {t('licence.acceptedStatus', { status: t(`finding.${finding.status}`) })}
                    </StateWord>
                  ) : finding.state === 'unknown' ? (
                    <StateWord tone="unk">{t('licence.open')}</StateWord>
                  ) : (
                    <StateWord tone={FINDING_TONES[finding.status]}>
                      {t(`finding.${finding.status}`)}
                    </StateWord>
                  )}
                </Td>
                <Td>{finding.materials.map((id) => names.get(id) ?? id).join(', ')}</Td>
                <th scope="row">{text(finding.title)}</th>
                <Td>
                  {text(finding.fix)}
                  {isAccepted ? (
                    <p>{t('licence.accepted', { owner: record.owner, note: record.note })}</p>
                  ) : null}
                </Td>
              </tr>
            );
          })}
        </tbody>
      </Table>
    </Block>
  );
}
