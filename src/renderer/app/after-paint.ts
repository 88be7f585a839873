import { nextTurn } from '../tensor/backend/next-turn';

/** Resolves once the next frame has been painted. */
export function afterPaint(): Promise<void> {
  return new Promise((resolve) => {
    // A message runs after the frame is painted, a callback of the frame before.
    requestAnimationFrame(() => void nextTurn().then(resolve));
  });
}
