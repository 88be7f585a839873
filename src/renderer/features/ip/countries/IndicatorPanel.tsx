import type { IpCatalog } from '#core/ip/ip';
import type { CountryIndicator } from '#core/ip/places/country-indicators';
import { useIndicatorText } from '../../../ip/use-indicator-text';
import rows from '../../../ui/panel-rows.module.css';
import { SidePanel } from '../../../ui/SidePanel';
import panelClasses from '../panel/panel.module.css';
import { SourceChips } from '../panel/SourceChips';
import type { Words } from '../use-words';

export interface IndicatorPanelProps {
  readonly country: string;
  readonly of: CountryIndicator;
  readonly ip: IpCatalog;
  readonly words: Words;
  readonly onClose: () => void;
}

/** One value of the comparison: what it answers, what stands behind it, and how sure it is. */
export function IndicatorPanel({ country, of, ip, words, onClose }: IndicatorPanelProps) {
  const { t, text, format } = words;
  const indicatorText = useIndicatorText(words);
  const { definition, indicator, jurisdiction, grade100 } = of;
  const { scale } = definition;
  const law = ip.jurisdictions.find(({ id }) => id === jurisdiction);
  const treaties = Array.isArray(indicator.value) ? (indicator.value as readonly string[]) : null;
  const missing =
    scale.kind === 'list' && treaties !== null
      ? scale.counted.filter((each) => !treaties.includes(each))
      : [];
  return (
    <SidePanel title={text(definition.title)} meta={words.country(country)} onClose={onClose}>
      <dl className={rows.rows}>
        <dt>{t('indicator.question')}</dt>
        <dd>{text(definition.question)}</dd>
        <dt>{t('indicator.value')}</dt>
        <dd>
          <b>{indicatorText(of)}</b>
          {treaties === null ? null : (
            <p className={panelClasses.small}>{t('indicator.inForce', { names: treaties.join(', ') })}</p>
          )}
          {missing.length === 0 ? null : (
            <p className={panelClasses.small}>{t('indicator.missing', { names: missing.join(', ') })}</p>
          )}
        </dd>
        {indicator.note === null ? null : (
          <>
            <dt>{t('indicator.note')}</dt>
            <dd>{text(indicator.note)}</dd>
          </>
        )}
        <dt>{t('indicator.grade')}</dt>
        <dd>
          {grade100 === null
            ? t('indicator.noGrade')
            : t('indicator.gradeOf', { grade: format.integer(grade100) })}
        </dd>
        {indicator.series === null ? null : (
          <>
            <dt>{t('indicator.series')}</dt>
            <dd>
              {indicator.series}
              {indicator.year === null ? null : ` (${indicator.year})`}
            </dd>
          </>
        )}
        {law === undefined || law.id === country ? null : (
          <>
            <dt>{t('indicator.lawOf')}</dt>
            <dd>{t('indicator.union', { law: text(law.name) })}</dd>
          </>
        )}
        <dt>{t('source.title')}</dt>
        <dd>
          <SourceChips of={indicator} words={words} />
        </dd>
      </dl>
    </SidePanel>
  );
}
