import type { DocumentState } from '#core/assessments/fill-document';
import type { StateTone } from '../../../ui/StateWord';

/** Shape of a document's state; the word stands beside it. */
export const STATE_TONES: Readonly<Record<DocumentState, StateTone>> = {
  'not-started': 'unk',
  draft: 'warn',
  complete: 'ok',
};
