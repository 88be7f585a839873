import { CatalogNote } from '../../../catalog/CatalogNote';
import { SectionHead } from '../../../ui/SectionHead';
import { ecosystemOf } from '../ecosystem';
import classes from '../panel.module.css';
import type { PanelSectionProps } from './CostSection';
import { ProvenanceChip } from './ProvenanceChip';

/** Eight scores, each with its reason and its source. */
export function EcosystemSection({ row, data, words }: PanelSectionProps) {
  const { t, tItems } = words;
  return (
    <section className={classes.section}>
      <SectionHead level={3} title={t('panel.ecosystem')} />
      <dl className={classes.facts}>
        {ecosystemOf(data.catalog, row.iso2).map((score) => {
          const name = tItems(`ecosystem.${score.dimension}`);
          return (
            <div key={score.dimension}>
              <dt>{name}</dt>
              <dd>
                {score.score === null ? (
                  <span className="unk">{t('map.unknown')}</span>
                ) : (
                  <b>{t('panel.score', { score: score.score })}</b>
                )}{' '}
                <ProvenanceChip name={name} provenance={score} score={score.score} />
                <CatalogNote className={classes.reason ?? ''} text={score.rationale} />
              </dd>
            </div>
          );
        })}
      </dl>
    </section>
  );
}
