import type { Browser } from 'playwright-core';
import type { BackendName } from '#core/benchmark/result';
import { isSoftwareRenderer } from '#core/benchmark/software-renderer';
import type { AppError } from '#core/contract/app-error';
import type { AbortSignalLike } from '#core/contract/define-contract';
import { err, ok, type Result } from '#core/shared/result';
import { type GraphicsAttempt, graphicsAttempts } from '#main/shells/measuring/gpu-arguments';
import { sandboxArguments } from '#main/shells/printing/chromium-arguments';
import type { Machine } from '#main/shells/printing/find-chromium';

export interface GpuLaunch {
  readonly program: string;
  readonly backend: BackendName;
  readonly machine: Machine;
  /** An address of this machine: WebGPU is not offered to a page without a secure origin. */
  readonly origin: string;
  readonly signal: AbortSignalLike;
  /** @param attempt what is tried now */
  readonly onAttempt: (attempt: string) => void;
}

/**
 * Starts Chromium without a window, on a GPU where there is one: each way is tried and asked who draws.
 *
 * @returns the browser; `unavailable` when none would start
 */
export async function launchForGpu(launch: GpuLaunch): Promise<Result<Browser, AppError>> {
  let fault: AppError | null = null;
  for (const attempt of graphicsAttempts(launch.backend, launch.machine)) {
    if (launch.signal.aborted) break;
    launch.onAttempt(attempt.name);
    const started = await start(launch.program, attempt);
    if (!started.ok) {
      fault = started.error;
      continue;
    }
    if (attempt.software || (await hasGpu(started.value, launch))) return started;
    await started.value.close();
  }
  return err(fault ?? { code: 'cancelled', message: 'The benchmark was cancelled.' });
}

async function start(executablePath: string, { args }: GraphicsAttempt): Promise<Result<Browser, AppError>> {
  const { chromium } = await import('playwright-core');
  try {
    return ok(
      await chromium.launch({
        executablePath,
        args: [...sandboxArguments(), ...args],
        // The command itself decides what an interrupt does.
        handleSIGINT: false,
        handleSIGTERM: false,
        handleSIGHUP: false,
      }),
    );
  } catch (cause) {
    const reason = cause instanceof Error ? (cause.message.split('\n')[0] ?? '') : String(cause);
    return err({
      code: 'unavailable',
      message: `${executablePath} could not be started to measure with (${reason}). Set LANDFALL_CHROMIUM to another Chromium, Chrome or Edge.`,
    });
  }
}

/** Whether a GPU draws for the backend, by the browser's own words; a crash on the way counts as no. */
async function hasGpu(browser: Browser, { backend, origin }: GpuLaunch): Promise<boolean> {
  try {
    const page = await browser.newPage();
    await page.goto(origin);
    const renderer = await page.evaluate(backend === 'webgpu' ? ASK_WEBGPU : ASK_WEBGL);
    await page.close();
    return typeof renderer === 'string' && renderer !== '' && !isSoftwareRenderer(renderer);
  } catch {
    return false;
  }
}

// As text, since this code is no page's: the types of a page are not known here.
const ASK_WEBGL = `(() => {
  const gl = new OffscreenCanvas(1, 1).getContext('webgl2');
  if (gl === null) return null;
  const names = gl.getExtension('WEBGL_debug_renderer_info');
  return gl.getParameter(names === null ? gl.RENDERER : names.UNMASKED_RENDERER_WEBGL);
})()`;
// The first question can end the graphics process, which comes back and answers the second (seen on an NVIDIA H100).
const ASK_WEBGPU = `(async () => {
  let adapter = null;
  for (let question = 0; question < 3 && !adapter; question += 1)
    adapter = await navigator.gpu?.requestAdapter({ powerPreference: 'high-performance' });
  if (!adapter || adapter.info.isFallbackAdapter) return null;
  const { vendor, architecture, device, description } = adapter.info;
  return [vendor, architecture, device, description].join(' ').trim();
})()`;
