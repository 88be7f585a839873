import createRuntime from '@tensorflow/tfjs-backend-wasm/wasm-out/tfjs-backend-wasm-threaded-simd.js';

/**
 * A thread of the WebAssembly backend: what Emscripten generates as `…-threaded-simd.worker.js` (3.1), as a module of ours.
 * The runtime calls `startWorker` when it is ready and the methods below through the messages of its main thread.
 */
interface Runtime {
  __emscripten_thread_init(thread: number, isMain: 0 | 1, isRuntime: 0 | 1, canBlock: 0 | 1): void;
  __emscripten_thread_exit(status: number): void;
  __emscripten_thread_crashed?(): void;
  _pthread_self(): number;
  establishStackSpace(): void;
  invokeEntryPoint(routine: number, argument: number): void;
  executeNotifiedProxyingQueue(queue: number): void;
  keepRuntimeAlive(): boolean;
  readonly PThread: { receiveObjectTransfer(data: unknown): void; threadInitTLS(): void };
  readonly ExitStatus: new (...args: never[]) => { readonly status: number };
}

type Message =
  | {
      readonly cmd: 'load';
      readonly handlers: readonly string[];
      readonly wasmMemory: WebAssembly.Memory;
      readonly wasmModule: WebAssembly.Module;
    }
  | {
      readonly cmd: 'run';
      readonly pthread_ptr: number;
      readonly start_routine: number;
      readonly arg: number;
    }
  | { readonly cmd: 'cancel' }
  | { readonly cmd: 'processProxyingQueue'; readonly queue: number };

let runtime: Runtime | null = null;
let isInitialized = false;
let waitingQueues: number[] = [];

Object.assign(self, {
  startWorker: (instance: Runtime) => {
    runtime = instance;
    self.postMessage({ cmd: 'loaded' });
  },
});

function load({ handlers, wasmMemory, wasmModule }: Extract<Message, { cmd: 'load' }>): void {
  const forwarded = Object.fromEntries(
    handlers.map((handler) => [
      handler,
      (...args: unknown[]) => self.postMessage({ cmd: 'callHandler', handler, args }),
    ]),
  );
  void createRuntime({
    ...forwarded,
    wasmMemory,
    buffer: wasmMemory.buffer,
    ENVIRONMENT_IS_PTHREAD: true,
    instantiateWasm: (imports: WebAssembly.Imports, receive: (instance: WebAssembly.Instance) => void) => {
      const instance = new WebAssembly.Instance(wasmModule, imports);
      receive(instance);
      return instance.exports;
    },
  } as Parameters<typeof createRuntime>[0]);
}

function run(thread: Runtime, message: Extract<Message, { cmd: 'run' }>): void {
  thread.__emscripten_thread_init(message.pthread_ptr, 0, 0, 1);
  thread.establishStackSpace();
  thread.PThread.receiveObjectTransfer(message);
  thread.PThread.threadInitTLS();
  if (!isInitialized) {
    for (const queue of waitingQueues) thread.executeNotifiedProxyingQueue(queue);
    waitingQueues = [];
    isInitialized = true;
  }
  try {
    thread.invokeEntryPoint(message.start_routine, message.arg);
  } catch (cause) {
    // The runtime leaves a thread by these two.
    if (cause === 'unwind') return;
    if (!(cause instanceof thread.ExitStatus)) throw cause;
    if (!thread.keepRuntimeAlive()) thread.__emscripten_thread_exit(cause.status);
  }
}

self.addEventListener('message', ({ data }: MessageEvent<Message>) => {
  try {
    if (data.cmd === 'load') load(data);
    else if (data.cmd === 'run' && runtime !== null) run(runtime, data);
    else if (data.cmd === 'cancel' && runtime?._pthread_self()) runtime.__emscripten_thread_exit(-1);
    else if (data.cmd === 'processProxyingQueue') {
      if (isInitialized) runtime?.executeNotifiedProxyingQueue(data.queue);
      else waitingQueues.push(data.queue);
    }
  } catch (cause) {
    runtime?.__emscripten_thread_crashed?.();
    throw cause;
  }
});
