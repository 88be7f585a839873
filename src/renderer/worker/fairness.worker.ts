import { answerFairness } from './fairness-handler';
import type { FairnessQuestion } from './fairness-messages';

self.addEventListener('message', (event: MessageEvent<FairnessQuestion>) => {
  void answerFairness(event.data, (reply) => self.postMessage(reply));
});
