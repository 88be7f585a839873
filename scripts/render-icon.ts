/** Draws `build/icon.png` from `build/icon.svg`; run it after changing the drawing. */
import { readFileSync, writeFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { sandboxArguments } from '#main/shells/printing/chromium-arguments';
import { findChromium, thisMachine } from '#main/shells/printing/find-chromium';
import { inRoot } from '#scripts/lib/paths';

/** The packer makes every other size from this one [px]. */
const SIZE = 1024;

const program = findChromium(thisMachine());
if (!program.ok) throw new Error(program.error.message);
const browser = await chromium.launch({ executablePath: program.value, args: [...sandboxArguments()] });
const page = await browser.newPage({ viewport: { width: SIZE, height: SIZE } });
const svg = readFileSync(inRoot('build/icon.svg'), 'utf8');
await page.setContent(`<style>body { margin: 0 } svg { display: block; width: ${SIZE}px }</style>${svg}`);
writeFileSync(inRoot('build/icon.png'), await page.screenshot({ omitBackground: true }));
await browser.close();
