/** Entry of the desktop app; built to `out/main/electron.js`. */
import path from 'node:path';
import { startApp } from '#main/shells/electron/start-app';

startApp({ builtFolder: path.resolve(import.meta.dirname, '..'), args: process.argv.slice(1) });
