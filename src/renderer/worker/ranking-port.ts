import type { RankingQuestion, RankingReply } from './ranking-messages';

export interface RankingPort {
  readonly post: (question: RankingQuestion) => void;
  readonly close: () => void;
}

/** Starts the worker thread of the ranking. @param onCrash with the system's own words; the port is then of no use */
export function openRankingWorker(
  onReply: (reply: RankingReply) => void,
  onCrash: (message: string) => void,
): RankingPort {
  const worker = new Worker(new URL('./ranking.worker.ts', import.meta.url), {
    type: 'module',
    name: 'landfall-ranking',
  });
  worker.addEventListener('message', (event: MessageEvent<RankingReply>) => onReply(event.data));
  worker.addEventListener('error', (event) => onCrash(event.message || 'the ranking worker stopped'));
  return { post: (question) => worker.postMessage(question), close: () => worker.terminate() };
}
