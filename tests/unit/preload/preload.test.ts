import { EventEmitter } from 'node:events';
import { readFileSync } from 'node:fs';
import vm from 'node:vm';
import { beforeAll, describe, expect, it } from 'vitest';
import { BRIDGE_NAME, type Bridge } from '#core/contract/bridge';
import { ensureBuilt } from '#scripts/ensure-built';
import { inRoot } from '#scripts/lib/paths';

beforeAll(() => ensureBuilt());

/** Runs the built preload as Electron's sandbox does: a classic script whose `require` knows `electron` alone. */
function load() {
  const sent: unknown[][] = [];
  const ipcRenderer = Object.assign(new EventEmitter(), {
    invoke: async (...args: unknown[]) => {
      sent.push(args);
      return { ok: true, value: 'answer' };
    },
    send: (...args: unknown[]) => sent.push(args),
  });
  const exposed: Record<string, Bridge> = {};
  const contextBridge = {
    exposeInMainWorld: (name: string, value: Bridge) => {
      exposed[name] = value;
    },
  };
  const required: string[] = [];
  const require = (name: string) => {
    required.push(name);
    if (name !== 'electron') throw new Error(`the sandbox has no ${name}`);
    return { contextBridge, ipcRenderer };
  };
  vm.runInNewContext(readFileSync(inRoot('out/preload/index.cjs'), 'utf8'), {
    require,
    module: {},
    exports: {},
  });
  const bridge = exposed[BRIDGE_NAME];
  if (bridge === undefined) throw new Error('nothing was exposed');
  return { bridge, exposed, required, sent, ipcRenderer };
}

describe('the built preload', () => {
  it('needs nothing but Electron and exposes nothing but the bridge', () => {
    const { bridge, exposed, required } = load();
    expect(required).toEqual(['electron']);
    expect(Object.keys(exposed)).toEqual(['landfall']);
    expect(Object.keys(bridge).sort()).toEqual(['call', 'cancel', 'host', 'onProgress']);
    expect(Object.keys(bridge.host)).toEqual(['onCommand', 'showDataFolder']);
  });

  it('calls and cancels over channels of its own choice', async () => {
    const { bridge, sent } = load();
    expect(await bridge.call('1', 'plans.list', {})).toEqual({ ok: true, value: 'answer' });
    bridge.cancel('1');
    bridge.host.showDataFolder();
    expect(sent).toEqual([['rpc', '1', 'plans.list', {}], ['rpc-cancel', '1'], ['show-data-folder']]);
  });

  it('passes on progress and commands without the event, until the listener leaves', () => {
    const { bridge, ipcRenderer } = load();
    const seen: unknown[] = [];
    const leave = bridge.onProgress((...args) => seen.push(args));
    bridge.host.onCommand((command) => seen.push(command));
    ipcRenderer.emit('rpc-progress', { sender: 'secret' }, '1', 0.5, 'print');
    ipcRenderer.emit('host-command', { sender: 'secret' }, { kind: 'menu', command: 'undo' });
    leave();
    ipcRenderer.emit('rpc-progress', { sender: 'secret' }, '1', 0.9, 'print');
    expect(seen).toEqual([['1', 0.5, 'print'], { kind: 'menu', command: 'undo' }]);
  });
});
