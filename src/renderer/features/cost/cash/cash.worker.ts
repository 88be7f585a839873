import { createCashHandler } from './cash-handler';
import type { CashRequest } from './cash-messages';

const handle = createCashHandler(
  (answer) => self.postMessage(answer),
  (task) => setTimeout(task, 0),
);

self.addEventListener('message', (event: MessageEvent<CashRequest>) => handle(event.data));
