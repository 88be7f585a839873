import { useCallback, useState } from 'react';
import type { TransparencyDocumentId } from '#core/assessments/document';
import type { AppError } from '#core/contract/app-error';
import type { SignOff } from '#core/plan/transparency';
import { withSignOff } from '#core/transparency/edit-transparency';
import { signOffOf } from '#core/transparency/sign-off/sign-off';
import { dayOf } from '../../../../format/dates';
import { useStores } from '../../../../state/stores-context';

export interface SignatureEdits {
  /** Signs the document and the plan as they stand now. */
  readonly sign: (by: { readonly name: string; readonly role: string }) => void;
  readonly withdraw: () => void;
  /** Why the last of them was refused. */
  readonly error: AppError | null;
}

/** Signing a document and taking the signature back; each is one step that can be undone. */
export function useSignature(id: TransparencyDocumentId): SignatureEdits {
  const { session } = useStores();
  const [error, setError] = useState<AppError | null>(null);
  const keep = useCallback(
    (makeSignOff: (plan: Parameters<typeof signOffOf>[0]) => SignOff | null, label: string) => {
      const { plan } = session.store.getState();
      if (plan === null) return;
      const next = withSignOff(plan.transparency, id, makeSignOff(plan));
      const done = session.edit('transparency', next, label);
      setError(done.ok ? null : done.error);
    },
    [session, id],
  );
  return {
    sign: (by) => keep((plan) => signOffOf(plan, id, by, dayOf(Date.now())), 'documents:history.sign'),
    withdraw: () => keep(() => null, 'documents:history.withdraw'),
    error,
  };
}
