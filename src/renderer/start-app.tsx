import { setNonce } from 'get-nonce';
import { createRoot } from 'react-dom/client';
import type { Settings } from '#core/contract/settings';
import type { IpCatalog } from '#core/ip/ip';
import { App } from './app/App';
import type { AskedAhead } from './app/ask-ahead';
import type { PrintOverrides } from './app/print-overrides';
import { readReference } from './app/read-ahead';
import { noteFigures } from './app/recompute-timing';
import type { Language } from './format/language';
import { startI18n } from './i18n/i18n';
import { createStores } from './state/stores';
import { loadChineseFont } from './theme/load-fonts';
import { openEvaluationWorker } from './worker/evaluation-port';

export interface StartOptions {
  /** Settings to begin with; the backend's follow. */
  readonly settings: Settings;
  readonly language: Language;
  /** What holds in a window that only prints; null in any other. */
  readonly printing: PrintOverrides | null;
  /** The line to the backend, and what has been asked for already. */
  readonly asked: AskedAhead;
}

/** Starts the app in this window: stores, texts, and everything on the screen. */
export async function startApp({ settings, language, printing, asked }: StartOptions): Promise<void> {
  const nonce = document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce;
  // Mantine's dialogs lock the scroll bar through a library that takes the nonce from here only.
  if (nonce !== undefined) setNonce(nonce);

  const stores = createStores({
    ...asked,
    initialSettings: settings,
    remembersPlan: printing === null,
    loadTools: async () => (await import('./state/plan-tools')).planTools,
    openPort: openEvaluationWorker,
    onFigures: noteFigures,
    readIp: () => readReference<IpCatalog>('ip.json'),
    loadIpTools: async () => (await import('./state/ip-tools')).ipTools,
    loadBenchmark: async () => (await import('./benchmark/client/start-benchmark')).startBenchmark,
    nowMs: () => performance.now(),
  });

  // Rules on intellectual property and measured machines are in the rail, but nothing on the first screen waits for them.
  void stores.start(printing?.planId ?? null).then(() =>
    requestIdleCallback(() => {
      void stores.ip.want();
      void stores.machines.want();
    }),
  );
  await startI18n(language);

  const root = document.getElementById('root');
  if (root === null) throw new Error('index.html has no #root');
  createRoot(root).render(<App stores={stores} nonce={nonce} overrides={printing?.settings ?? null} />);

  // English screens name the other language in its own signs, which not every machine can write.
  requestIdleCallback(() => void loadChineseFont());
}
