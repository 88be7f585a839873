import type { PlacementQuestion, PlacementReply } from './placement-messages';

export interface PlacementPort {
  readonly post: (question: PlacementQuestion) => void;
  readonly close: () => void;
}

/** Starts the worker thread of the search. @param onCrash with the system's own words; the port is then of no use */
export function openPlacementWorker(
  onReply: (reply: PlacementReply) => void,
  onCrash: (message: string) => void,
): PlacementPort {
  const worker = new Worker(new URL('./placement.worker.ts', import.meta.url), {
    type: 'module',
    name: 'landfall-placement',
  });
  worker.addEventListener('message', (event: MessageEvent<PlacementReply>) => onReply(event.data));
  worker.addEventListener('error', (event) => onCrash(event.message || 'the placement worker stopped'));
  return { post: (question) => worker.postMessage(question), close: () => worker.terminate() };
}
