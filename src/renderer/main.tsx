import { HEADLESS_SINK, readHeadlessRoute } from '#core/benchmark/headless-run';
import { splitHash } from './app/hash-location';
import { startApp } from './start-app';

const { path, search } = splitHash(window.location.hash);
const headless = HEADLESS_SINK in window ? readHeadlessRoute(path, new URLSearchParams(search)) : null;

// The app itself would work beside a measurement, and take from it.
if (headless === null) await startApp();
else await (await import('./app/measure-headless')).measureHeadless(headless);
