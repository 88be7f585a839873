import { createPlacementHandler } from './placement-handler';
import type { PlacementQuestion } from './placement-messages';

const handle = createPlacementHandler((reply) => self.postMessage(reply));

self.addEventListener('message', (event: MessageEvent<PlacementQuestion>) => handle(event.data));
