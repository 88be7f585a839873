import type { BackendFault } from '../../tensor/backend/backend-fault';
import type { TrainingFault } from './messages';

const CODES: Readonly<Record<BackendFault['code'], TrainingFault['code']>> = {
  'backend-missing': 'backend-missing',
  'context-lost': 'context-lost',
  'device-lost': 'context-lost',
  'out-of-memory': 'out-of-memory',
  'too-large': 'out-of-memory',
  'wrong-result': 'failed',
  failed: 'failed',
};

/** What a fault of the backend means for a training. */
export function trainingFault({ code, message }: BackendFault, step: number): TrainingFault {
  return { code: CODES[code], field: null, message, step };
}
