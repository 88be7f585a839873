import { createServingHandler } from './serving-handler';
import type { ServingQuestion } from './serving-messages';

const handle = createServingHandler((answer) => self.postMessage(answer));

self.addEventListener('message', (event: MessageEvent<ServingQuestion>) => handle(event.data));
