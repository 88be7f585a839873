import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { countPages } from '#main/shells/printing/count-pages';
import { thisMachine } from '#main/shells/printing/find-chromium';
import { type ChromiumPrintJob, printWithChromium } from '#main/shells/printing/print-with-chromium';
import { readPdf } from '../../../../support/read-pdf';

/** Three pages, ready a moment after they are loaded. */
const REPORT = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Report</title>
<style>@page { size: 800px 400px } section { break-after: page } section:last-child { break-after: auto }</style>
<body><section><h1>One</h1></section><section><h1>Two</h1></section><section><h1>Three</h1></section>
<script>setTimeout(() => { document.documentElement.dataset.reportReady = 'true'; }, 200)</script></body></html>`;

/** Sections on the second, third and fifth page, and contents before them. */
const WITH_CONTENTS = `<!doctype html><html lang="en" data-report-ready="true"><meta charset="utf-8"><title>Contents</title>
<style>@page { size: 800px 400px } section, p { break-before: page }</style>
<body><a href="#report-summary">Summary <b data-page-of="summary"></b></a>
<a href="#report-cost">Cost <b data-page-of="cost"></b></a> <a href="#report-glossary">Glossary <b data-page-of="glossary"></b></a>
<section id="report-summary">one</section><section id="report-cost">two <p>goes on</p></section>
<section id="report-glossary">three</section></body></html>`;

const ENDLESS = '<!doctype html><html lang="en"><title>Never ready</title><body>waiting</body></html>';

const PAGES: Readonly<Record<string, string>> = { '/endless': ENDLESS, '/contents': WITH_CONTENTS };

let server: Server;
let origin = '';

beforeAll(async () => {
  server = createServer((request, response) => {
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.end(PAGES[request.url ?? ''] ?? REPORT);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

function job(path: string, more: Partial<ChromiumPrintJob> = {}): ChromiumPrintJob {
  return {
    url: `${origin}${path}`,
    paper: 'a4',
    machine: thisMachine(),
    progress: () => {},
    signal: new AbortController().signal,
    ...more,
  };
}

describe('printWithChromium', () => {
  it('prints the page once it is ready, tagged and with an outline, in its own size', async () => {
    const steps: number[] = [];
    const printed = await printWithChromium(job('/', { progress: (fraction01) => steps.push(fraction01) }));
    if (!printed.ok) throw new Error(printed.error.message);
    expect(printed.value.pageCount).toBe(3);
    const text = Buffer.from(printed.value.pdf).toString('latin1');
    expect(text.startsWith('%PDF-')).toBe(true);
    expect(text).toMatch(/\/Outlines/);
    expect(text).toMatch(/\/MarkInfo/);
    // CSS pixels are 1/96 inch, points 1/72.
    const [, width, height] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(text) ?? [];
    expect(Number(width)).toBeCloseTo(600, 0);
    expect(Number(height)).toBeCloseTo(300, 0);
    expect(steps).toEqual([...steps].sort((a, b) => a - b));
    expect(steps.at(-1)).toBe(1);
  });

  it('writes into the contents on which page each section begins', async () => {
    const printed = await printWithChromium(job('/contents'));
    if (!printed.ok) throw new Error(printed.error.message);
    const { pages } = await readPdf(printed.value.pdf);
    expect(pages).toEqual(['Summary 2 Cost 3 Glossary 5', 'one', 'two', 'goes on', 'three']);
  });

  it('stops when it is cancelled, even while the page draws', async () => {
    const controller = new AbortController();
    const printing = printWithChromium(
      job('/endless', {
        signal: controller.signal,
        progress: (_fraction01, step) => {
          if (step === 'draw-report') controller.abort();
        },
      }),
    );
    expect(await printing).toMatchObject({ ok: false, error: { code: 'cancelled' } });
  });

  it('starts nothing when it is cancelled before', async () => {
    expect(await printWithChromium(job('/', { signal: AbortSignal.abort() }))).toMatchObject({
      ok: false,
      error: { code: 'cancelled' },
    });
  });

  it('says what to install when there is no Chromium', async () => {
    const machine = { ...thisMachine({ PATH: '' }), exists: () => false, list: () => [] };
    expect(await printWithChromium(job('/', { machine }))).toMatchObject({
      ok: false,
      error: { code: 'unavailable', message: expect.stringContaining('Install one of them') },
    });
  });

  it('says so when the program that is named is no Chromium', async () => {
    const machine = thisMachine({ LANDFALL_CHROMIUM: '/bin/false' });
    expect(await printWithChromium(job('/', { machine }))).toMatchObject({
      ok: false,
      error: { code: 'unavailable', message: expect.stringMatching(/^\/bin\/false could not be started/) },
    });
  });
});

describe('countPages', () => {
  it.each([[''], ['no PDF'], ['%PDF-1.4 /Type /Pages /Count 3']])('refuses %j', (text) => {
    expect(() => countPages(Buffer.from(text))).toThrow(/no PDF/);
  });
});
