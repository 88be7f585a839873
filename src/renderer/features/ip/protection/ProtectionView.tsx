import { useStore } from 'zustand';
import { useStores } from '../../../state/stores-context';
import { usePlanProtection } from '../../../state/use-plan-protection';
import { BesidePanel } from '../../../ui/BesidePanel';
import { EmptyState } from '../../../ui/EmptyState';
import { ErrorState } from '../../../ui/ErrorState';
import { Loading } from '../../../ui/Loading';
import page from '../page.module.css';
import { DisclosureRow } from './DisclosureRow';
import { FamilySection } from './FamilySection';
import { ProposalTable } from './ProposalTable';
import { TaskList } from './TaskList';
import { useProtectionEdits } from './use-protection-edits';
import { useProtectionWords } from './use-protection-words';

/** What to register where and why, what has been chosen, by when, and what it costs. */
export function ProtectionView() {
  const words = useProtectionWords();
  const { t } = words;
  const stores = useStores();
  const error = useStore(stores.protection.store, (state) => state.error);
  const protection = usePlanProtection();
  const edits = useProtectionEdits(words);
  if (error !== null)
    return (
      <ErrorState
        title={t('failed')}
        detail={error.message}
        action={
          <button type="button" className="link" onClick={() => void stores.protection.load()}>
            {t('retry')}
          </button>
        }
      />
    );
  if (protection === null) return <Loading>{t('loading')}</Loading>;
  const { proposals, families } = protection;
  if (proposals.length === 0 && families.length === 0) return <EmptyState>{t('noMarkets')}</EmptyState>;
  return (
    <BesidePanel className={page.main} panel={null}>
      <DisclosureRow milestones={protection.milestones} words={words} edits={edits} />
      <TaskList protection={protection} words={words} />
      {families.map((planned) => (
        <FamilySection
          key={`${planned.family.right} ${planned.family.title}`}
          planned={planned}
          words={words}
          edits={edits}
        />
      ))}
      <ProposalTable proposals={proposals} words={words} edits={edits} />
    </BesidePanel>
  );
}
