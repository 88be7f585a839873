import { useTranslation } from 'react-i18next';
import type { PlacementDetail } from '#core/placement/placement-detail';
import { riskOf } from '#core/placement/risk-index';
import type { PlacementSearch } from '#core/plan/placement-search';
import { useFormat } from '../../../format/use-format';
import { SectionHead } from '../../../ui/SectionHead';
import { Table, Td, Tr } from '../../../ui/Table';
import classes from './placement.module.css';

export interface RiskPartsProps {
  readonly detail: PlacementDetail;
  readonly constraints: PlacementSearch;
}

/** What the risk of a placement is made of, each part with its weight. */
export function RiskParts({ detail: { riskParts }, constraints: { riskWeights } }: RiskPartsProps) {
  const { t } = useTranslation('placement');
  const format = useFormat();
  const risk = riskOf(riskParts, riskWeights);
  const title = risk === null ? t('panel.riskUnknown') : t('panel.risk', { value: format.factor(risk) });
  return (
    <section className={classes.panelPart}>
      <SectionHead level={3} title={title} />
      <Table label={title}>
        <tbody>
          {(['ip', 'law', 'ecosystem'] as const).map((part) => (
            <Tr key={part}>
              <Td rowHead>{t(`panel.riskPart.${part}`)}</Td>
              <Td numeric>
                {Number.isNaN(riskParts[part])
                  ? t('panel.unknownPart')
                  : format.factor(Math.round(riskParts[part] * 10) / 10)}
              </Td>
              <Td numeric soft>
                {t('panel.weight', { value: format.factor(riskWeights[part]) })}
              </Td>
            </Tr>
          ))}
        </tbody>
      </Table>
    </section>
  );
}
