import { HEADLESS_SINK, readHeadlessRoute } from '#core/benchmark/headless-run';
import { DEFAULT_SETTINGS } from '#core/contract/default-settings';
import type { Settings } from '#core/contract/settings';
import { applyAppearance, rememberedSettings, resolveLanguage, resolveScheme } from './app/appearance';
import { askAhead } from './app/ask-ahead';
import { featureAt, featureOf } from './app/features';
import { firstFramePainted } from './app/first-frame-painted';
import { printOverrides } from './app/print-overrides';
import { splitHash } from './app/split-hash';
import './app/first-frame.css';

const place = splitHash(window.location.hash);
const headless =
  HEADLESS_SINK in window ? readHeadlessRoute(place.path, new URLSearchParams(place.search)) : null;
const printing = printOverrides(place);

// Nothing is painted before this file has run (`blocking="render"`), so that the frame in index.html has the right
// colours from the first, and is not seen where only a sheet or a measurement belongs.
if (headless !== null || printing !== null) document.getElementById('root')?.replaceChildren();

// The app itself would work beside a measurement, and take from it. Nothing is awaited here: what is loaded later shares
// code with this file, and would wait for it in turn.
if (headless === null) {
  const settings: Settings = {
    ...(rememberedSettings(localStorage) ?? DEFAULT_SETTINGS),
    ...printing?.settings,
  };
  const language = resolveLanguage(settings.language, navigator.languages);
  const systemIsDark = window.matchMedia('(prefers-color-scheme: dark)').matches;
  applyAppearance(
    document.documentElement,
    language,
    resolveScheme(settings.theme, systemIsDark),
    settings.textSizePercent,
  );
  // What the app needs takes the machine for a while, and the frame would wait for it.
  void firstFramePainted().then(async () => {
    const app = import('./start-app');
    const asked = askAhead(printing?.planId ?? null);
    // After the app, whose style sheets come before those of a screen.
    if (printing === null) void featureOf(featureAt(place.path))?.();
    const { startApp } = await app;
    await startApp({ settings, language, printing, asked });
  });
} else void import('./app/measure-headless').then(({ measureHeadless }) => measureHeadless(headless));
