import type { StarterEvent, StarterRequest } from './starter-messages';
import { trainStarter } from './train-starter';

/** The first model trains in a thread of its own, with a library that is loaded for it alone. */
self.addEventListener('message', (event: MessageEvent<StarterRequest>) => {
  const tell = (answer: StarterEvent) => self.postMessage(answer);
  trainStarter(event.data, tell).catch((cause: unknown) =>
    tell({ kind: 'failed', message: cause instanceof Error ? cause.message : String(cause) }),
  );
});
