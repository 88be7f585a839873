import { contextBridge, type IpcRendererEvent, ipcRenderer } from 'electron';
import type { Bridge } from '#core/contract/bridge';

/** Passes on what comes over one channel, without the event, which would lead back to Electron. */
function subscribe<Args extends readonly unknown[]>(
  channel: string,
  listener: (...args: Args) => void,
): () => void {
  const forward = (_event: IpcRendererEvent, ...args: unknown[]) => listener(...(args as unknown as Args));
  ipcRenderer.on(channel, forward);
  return () => ipcRenderer.off(channel, forward);
}

const bridge: Bridge = {
  call: (callId, name, input) => ipcRenderer.invoke('rpc', callId, name, input),
  onProgress: (listener) => subscribe('rpc-progress', listener),
  cancel: (callId) => ipcRenderer.send('rpc-cancel', callId),
  host: {
    onCommand: (listener) => subscribe('host-command', listener),
    showDataFolder: () => ipcRenderer.send('show-data-folder'),
  },
};

contextBridge.exposeInMainWorld('landfall', bridge);
