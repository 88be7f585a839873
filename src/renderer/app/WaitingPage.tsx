import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { AppError } from '#core/contract/app-error';
import { useSession } from '../state/use-state';
import { EmptyState } from '../ui/EmptyState';
import { ErrorState } from '../ui/ErrorState';
import { Loading } from '../ui/Loading';

export interface WaitingPageProps {
  readonly title: string;
  /** What could not be read, and how it is tried again; null = nothing failed. */
  readonly failure: {
    readonly title: string;
    readonly error: AppError;
    readonly load: () => Promise<void>;
  } | null;
  readonly loading: string;
  readonly noPlan: string;
  readonly toHome: string;
}

/** A screen that has not yet what it shows: something failed, is on its way, or no plan is open. */
export function WaitingPage({ title, failure, loading, noPlan, toHome }: WaitingPageProps) {
  const { t } = useTranslation('common');
  const hasPlan = useSession((state) => state.plan !== null || state.status === 'opening');
  return (
    <>
      <h1>{title}</h1>
      {failure !== null ? (
        <ErrorState
          title={failure.title}
          detail={failure.error.message}
          action={
            <button type="button" className="link" onClick={() => void failure.load()}>
              {t('retry')}
            </button>
          }
        />
      ) : hasPlan ? (
        <Loading>{loading}</Loading>
      ) : (
        <EmptyState action={<Link href="/">{toHome}</Link>}>{noPlan}</EmptyState>
      )}
    </>
  );
}
