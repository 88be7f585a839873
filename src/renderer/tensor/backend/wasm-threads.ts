import threadUrl from './wasm-thread.worker?worker&url';

/**
 * Has the WebAssembly runtime start its threads from a file of ours. It would make them from text (`blob:`), which the
 * page's content security policy forbids, and hand them its own source, which a bundler has changed.
 */
export function installOwnThreads(): void {
  const Native = globalThis.Worker;
  globalThis.Worker = class extends Native {
    constructor(url: string | URL, options?: WorkerOptions) {
      if (String(url).startsWith('blob:'))
        super(threadUrl, { ...options, type: 'module', name: 'landfall-wasm' });
      else super(url, options);
    }
  };
}
