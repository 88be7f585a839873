import { trainScalingPoints } from './scaling-thread';
import { createTrainingThread, type TrainingThread } from './training-thread';
import type { WorkerCommand, WorkerEvent } from './worker-messages';

let thread: TrainingThread | null = null;

const emit = (event: WorkerEvent) => self.postMessage(event);

self.addEventListener('message', ({ data }: MessageEvent<WorkerCommand>) => {
  switch (data.kind) {
    case 'open':
      thread = createTrainingThread(data.setup, data.checkpoint, emit);
      break;
    case 'resume':
      thread?.resume();
      break;
    case 'stop':
      thread?.stop();
      break;
    case 'ask':
      thread?.ask(data.requestId, data.question);
      break;
    case 'scale':
      void trainScalingPoints(data.setup, (progress) => emit({ kind: 'scaling-progress', progress })).then(
        (result) => emit({ kind: 'scaled', result }),
      );
  }
});
