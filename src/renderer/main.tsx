import { HEADLESS_SINK, readHeadlessRoute } from '#core/benchmark/headless-run';
import { splitHash } from './app/hash-location';
import { startApp } from './start-app';

const { path, search } = splitHash(window.location.hash);
const headless = HEADLESS_SINK in window ? readHeadlessRoute(path, new URLSearchParams(search)) : null;

// The app itself would work beside a measurement, and take from it. Nothing is awaited here: what is loaded later shares
// code with this file, and would wait for it in turn.
if (headless === null) void startApp();
else void import('./app/measure-headless').then(({ measureHeadless }) => measureHeadless(headless));
