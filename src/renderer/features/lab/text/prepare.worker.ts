import { type PrepareRequest, prepareText } from './prepare-text';

/** Millions of signs take seconds to learn pairs from: in a thread of its own. */
self.addEventListener('message', (event: MessageEvent<PrepareRequest>) => {
  self.postMessage(prepareText(event.data));
});
