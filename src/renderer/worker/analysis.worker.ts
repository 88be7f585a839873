import { createAnalysisHandler } from './analysis-handler';
import type { AnalysisRequest } from './analysis-messages';

const handle = createAnalysisHandler((answer) => self.postMessage(answer));

self.addEventListener('message', (event: MessageEvent<AnalysisRequest>) => handle(event.data));
