import { createStore } from 'zustand/vanilla';
import { openPrepare } from './open-prepare';
import type { PreparedText } from './prepare-text';
import { MIN_TEXT_SIGNS, readTextFile, type TextFile, type TextFileFault } from './read-text-file';
import { loadSampleText, type SampleText } from './sample-texts';
import { createTokenizer, type Tokenizer } from './tokenizer';

export const DEFAULT_VOCABULARY_SIZE = 512;

export type TextSource =
  | { readonly kind: 'sample'; readonly name: SampleText }
  | { readonly kind: 'file'; readonly name: string };

export type TextFault = TextFileFault | { readonly reason: 'preparing-failed'; readonly message: string };

export interface TextState {
  readonly source: TextSource;
  /** Tokens wanted; a short text may give fewer. */
  readonly vocabularySize: number;
  readonly isPreparing: boolean;
  /** The last text that was ready; it stays while another one is prepared or refused. */
  readonly prepared: PreparedText | null;
  readonly tokenizer: Tokenizer | null;
  readonly fault: TextFault | null;
}

/** The text that the Lab's Transformer learns from. It outlives the screen, so that going elsewhere loses nothing. */
export function createTextStore() {
  const store = createStore<TextState>(() => ({
    source: { kind: 'sample', name: 'alice' },
    vocabularySize: DEFAULT_VOCABULARY_SIZE,
    isPreparing: false,
    prepared: null,
    tokenizer: null,
    fault: null,
  }));
  /** Of the text in use. */
  let raw: string | null = null;
  let running = new AbortController();

  async function prepare(source: TextSource, text: string, vocabularySize: number): Promise<void> {
    running.abort();
    running = new AbortController();
    const { signal } = running;
    store.setState({ isPreparing: true, fault: null });
    const result = await openPrepare({ raw: text, vocabularySize }, signal);
    if (signal.aborted) return;
    if (!result.ok) {
      store.setState({ isPreparing: false, fault: { reason: 'preparing-failed', message: result.error } });
      return;
    }
    const prepared = result.value;
    // Cleaning may leave next to nothing of a text of blanks and empty lines.
    if (source.kind === 'file' && prepared.text.length < MIN_TEXT_SIGNS) {
      const fault = { reason: 'too-short', name: source.name, size: prepared.text.length } as const;
      store.setState({ isPreparing: false, fault });
      return;
    }
    raw = text;
    const tokenizer = createTokenizer(prepared.vocabulary);
    store.setState({ source, vocabularySize, prepared, tokenizer, isPreparing: false });
  }

  async function chooseSample(name: SampleText): Promise<void> {
    store.setState({ isPreparing: true, fault: null });
    await prepare({ kind: 'sample', name }, await loadSampleText(name), store.getState().vocabularySize);
  }

  return {
    store,
    chooseSample,
    /** Prepares a text to begin with, unless there is one already. */
    want: async (name: SampleText): Promise<void> => {
      const { prepared, isPreparing } = store.getState();
      if (prepared === null && !isPreparing) await chooseSample(name);
    },
    openFile: async (file: TextFile): Promise<void> => {
      const read = await readTextFile(file);
      if (!read.ok) return store.setState({ fault: read.error });
      await prepare({ kind: 'file', name: file.name }, read.value, store.getState().vocabularySize);
    },
    setVocabularySize: async (vocabularySize: number): Promise<void> => {
      if (raw !== null) await prepare(store.getState().source, raw, vocabularySize);
    },
  };
}
