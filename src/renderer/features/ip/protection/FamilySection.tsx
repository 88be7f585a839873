import type { PlannedFamily } from '#core/ip/protection/plan-protection';
import { SectionHead } from '../../../ui/SectionHead';
import { Table, Th } from '../../../ui/Table';
import { ItemRow } from './ItemRow';
import { Money } from './Money';
import classes from './protection.module.css';
import { RouteChoice } from './RouteChoice';
import type { ProtectionEdits } from './use-protection-edits';
import type { ProtectionWords } from './use-protection-words';

export interface FamilySectionProps {
  readonly planned: PlannedFamily;
  readonly words: ProtectionWords;
  readonly edits: ProtectionEdits;
}

/** One invention or name in all its markets: the routes side by side, and each filing with its state. */
export function FamilySection({ planned, words, edits }: FamilySectionProps) {
  const { t } = words;
  const { family, items, routes } = planned;
  const id = `family-${family.right}-${family.filings[0]?.item.id ?? ''}`;
  return (
    <section aria-labelledby={id} className={classes.family}>
      <SectionHead
        id={id}
        title={t('family.title', { right: t(`right.${family.right}`), title: family.title })}
        meta={<Money total={planned.cost} words={words} />}
      />
      {routes.length < 2 ? null : <RouteChoice planned={planned} words={words} edits={edits} />}
      <Table
        density="roomy"
        label={t('family.title', { right: t(`right.${family.right}`), title: family.title })}
      >
        <thead>
          <tr>
            <Th>{t('column.market')}</Th>
            <Th>{t('column.status')}</Th>
            <Th>{t('column.day')}</Th>
            <Th>{t('column.granted')}</Th>
            <Th>{t('column.inPlan')}</Th>
            <Th>{t('column.owner')}</Th>
            <Th>
              <span className="visually-hidden">{t('column.remove')}</span>
            </Th>
          </tr>
        </thead>
        <tbody>
          {items.map((item) => (
            <ItemRow key={item.filing.item.id} planned={item} words={words} edits={edits} />
          ))}
        </tbody>
      </Table>
    </section>
  );
}
