import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PlanListItem } from '#core/contract/plans';
import { usePlanList, useSession } from '../../../state/use-state';
import { EmptyState } from '../../../ui/EmptyState';
import { SectionHead } from '../../../ui/SectionHead';
import { SelectField } from '../../../ui/SelectField';
import { byChange } from '../list/filter-plans';
import type { PlanActions } from '../list/use-plan-actions';
import { CompareTable } from './CompareTable';
import classes from './compare.module.css';
import { comparedIds, MOST_COMPARED } from './compared-ids';

/** Place of the section, for the link that leads to it past a long list. */
export const SIDE_BY_SIDE_ID = 'home-compare';

/** Two to four plans beside each other: what they cost, then in what they differ. */
export function SideBySide({ actions }: { readonly actions: PlanActions }) {
  const { t } = useTranslation('home');
  const items = usePlanList((list) => list.items);
  const openId = useSession((session) => session.id);
  const [chosen, setChosen] = useState<readonly string[] | null>(null);
  const sorted = useMemo(() => byChange(items), [items]);
  const compared = useMemo(() => {
    const byId = new Map(sorted.map((item) => [item.id, item]));
    return comparedIds(sorted, openId, chosen).flatMap((id) => byId.get(id) ?? []);
  }, [sorted, openId, chosen]);
  const [first] = sorted;
  if (first === undefined) return null;
  const ids = compared.map(({ id }) => id);
  return (
    <section className={classes.section} aria-labelledby={SIDE_BY_SIDE_ID}>
      <SectionHead
        id={SIDE_BY_SIDE_ID}
        title={t('compare.title')}
        meta={compared.length < 2 ? undefined : t('compare.meta')}
      />
      {compared.length < 2 ? (
        <OnePlan item={first} actions={actions} />
      ) : (
        <>
          <CompareTable
            items={compared}
            onOpen={(id) => void actions.open(id)}
            onLeaveOut={
              compared.length > 2 ? (id) => setChosen(ids.filter((candidate) => candidate !== id)) : null
            }
          />
          {sorted.length > compared.length && compared.length < MOST_COMPARED ? (
            <div className={classes.add}>
              <SelectField
                label={t('compare.add')}
                hideLabel
                searchable
                placeholder={t('compare.add')}
                value={null}
                options={sorted
                  .filter(({ id }) => !ids.includes(id))
                  .map(({ id, name, client }) => ({ value: id, label: name, keywords: client }))}
                onChange={(id) => setChosen([...ids, id])}
              />
            </div>
          ) : null}
        </>
      )}
    </section>
  );
}

function OnePlan({ item, actions }: { readonly item: PlanListItem; readonly actions: PlanActions }) {
  const { t } = useTranslation('home');
  return (
    <EmptyState
      action={
        <button type="button" className="link" onClick={() => void actions.duplicate(item)}>
          {t('compare.duplicate', { name: item.name })}
        </button>
      }
    >
      {t('compare.one')}
    </EmptyState>
  );
}
