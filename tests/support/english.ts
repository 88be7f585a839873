import { en } from '../../src/renderer/i18n/en';
import { SCREEN_TEXTS, type ScreenTexts } from '../../src/renderer/i18n/screen-texts';

/** All English texts: those of the start and those that come with a screen. */
export async function allEnglish(): Promise<typeof en & ScreenTexts> {
  const own = await Promise.all(
    Object.entries(SCREEN_TEXTS).map(async ([namespace, read]) => [namespace, await read()] as const),
  );
  return { ...en, ...(Object.fromEntries(own) as ScreenTexts) };
}
