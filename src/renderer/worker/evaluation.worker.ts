import { createEvaluationHandler } from './evaluation-handler';
import type { EvaluationRequest } from './evaluation-messages';
import { createAnswerPacker } from './kept-figures';

const pack = createAnswerPacker();
const handle = createEvaluationHandler((answer) => self.postMessage(pack(answer)));

self.addEventListener('message', (event: MessageEvent<EvaluationRequest>) => handle(event.data));
