import { type ComponentType, type LazyExoticComponent, lazy } from 'react';
import { loadScreenTexts } from '../i18n/i18n';
import type { ScreenNamespace } from '../i18n/screen-texts';

/** A view of a screen and its texts, loaded side by side when it is first opened. */
export function viewOf<Props>(
  load: () => Promise<ComponentType<Props>>,
  ...texts: readonly ScreenNamespace[]
): LazyExoticComponent<ComponentType<Props>> {
  return lazy(async () => {
    const [View] = await Promise.all([load(), loadScreenTexts(texts)]);
    return { default: View };
  });
}
