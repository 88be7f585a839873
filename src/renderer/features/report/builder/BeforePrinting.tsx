import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { Finding } from '#core/evaluation/evaluation';
import { TONES } from '../../../app/evaluation-counts';
import { placeOfFinding } from '../../../app/finding-place';
import { useFindingText } from '../../../app/use-finding-text';
import { useFormat } from '../../../format/use-format';
import { SectionHead } from '../../../ui/SectionHead';
import { StateWord } from '../../../ui/StateWord';
import { figuresOf, isRecalled, openPointCount, type ReportData } from '../document/report-data';
import classes from './builder.module.css';

/** Findings that lead to another screen than the plan, by the screen; some paths name a view of it as well. */
const LINKS: Readonly<Record<string, 'before.sources' | 'before.compliance' | 'before.ip'>> = {
  sources: 'before.sources',
  compliance: 'before.compliance',
  ip: 'before.ip',
};

const screenOf = ({ path }: Finding) => path.replace(/\?.*$/, '');

/** What is open in the plan, what to know about the figures, and what stands on every page. */
export function BeforePrinting({ data }: { readonly data: ReportData }) {
  const { t } = useTranslation('report');
  const { t: tCheck } = useTranslation('check');
  const format = useFormat();
  const textOf = useFindingText();
  const { evaluation } = data;
  const figures = figuresOf(data);
  const recalled = figures.filter(isRecalled).length;
  const own = figures.filter(({ layer }) => layer === 'yours').length;
  const incomplete = evaluation.countries.filter(({ complete }) => !complete).length;
  return (
    <aside className={classes.before} aria-labelledby="before-printing">
      <SectionHead
        id="before-printing"
        title={t('before.title')}
        meta={t('before.open', { count: openPointCount(evaluation) })}
      />
      <ul className={classes.points}>
        {evaluation.findings.map((finding, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: one code may speak of one field twice
          <li key={`${finding.code}/${finding.path}/${index}`}>
            <StateWord tone={TONES[finding.severity]}>{tCheck(`severity.${finding.severity}`)}</StateWord>
            <p>
              {textOf(finding)}{' '}
              <Link href={placeOfFinding(finding)}>{t(LINKS[screenOf(finding)] ?? 'before.goTo')}</Link>
            </p>
          </li>
        ))}
        {own === 0 ? null : (
          <li>
            <StateWord tone="acc">{t('before.own', { count: own })}</StateWord>
            <p>{t('before.ownDetail')}</p>
          </li>
        )}
        {recalled === 0 ? null : (
          <li>
            <StateWord tone="unk">{t('before.recalled', { count: recalled })}</StateWord>
            <p>
              {t('before.recalledDetail')} <Link href="/sources">{t('before.sources')}</Link>
            </p>
          </li>
        )}
        {incomplete === 0 ? null : (
          <li>
            <StateWord tone="unk">{t('before.incomplete', { count: incomplete })}</StateWord>
            <p>{t('before.incompleteDetail')}</p>
          </li>
        )}
      </ul>
      <SectionHead title={t('before.every')} />
      <p className={classes.stamp}>
        {t('before.stamp', {
          date: format.date(data.date),
          version: data.version,
          catalog: evaluation.catalogVersion,
          checksum: evaluation.catalogChecksum,
          seed: String(evaluation.seed),
        })}
      </p>
    </aside>
  );
}
