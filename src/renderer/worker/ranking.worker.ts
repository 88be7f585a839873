import { createRankingHandler } from './ranking-handler';
import type { RankingQuestion } from './ranking-messages';

const handle = createRankingHandler((reply) => self.postMessage(reply));

self.addEventListener('message', (event: MessageEvent<RankingQuestion>) => handle(event.data));
