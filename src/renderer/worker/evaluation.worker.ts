import { createEvaluationHandler } from './evaluation-handler';
import type { EvaluationRequest } from './evaluation-messages';

const handle = createEvaluationHandler((answer) => self.postMessage(answer));

self.addEventListener('message', (event: MessageEvent<EvaluationRequest>) => handle(event.data));
