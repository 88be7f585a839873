/** The page's end of the line to a worker. */
export interface WorkerPort<Sent> {
  readonly post: (message: Sent) => void;
  readonly close: () => void;
}

export interface WorkerPortEvents<Received> {
  readonly onAnswer: (message: Received) => void;
  /** The worker died or did not start; a new port has to be opened. Told the system's own words. */
  readonly onCrash: (message: string) => void;
}

/** Starts a worker thread. */
export type OpenPort<Sent, Received> = (events: WorkerPortEvents<Received>) => WorkerPort<Sent>;

/** @param name what stopped, where the system has no words for it, as with a script that cannot be loaded */
export function workerPort<Sent, Received>(
  worker: Worker,
  { onAnswer, onCrash }: WorkerPortEvents<Received>,
  name = 'worker',
): WorkerPort<Sent> {
  worker.addEventListener('message', (event: MessageEvent<Received>) => onAnswer(event.data));
  worker.addEventListener('error', (event) => onCrash(event.message || `the ${name} stopped`));
  return { post: (message) => worker.postMessage(message), close: () => worker.terminate() };
}
