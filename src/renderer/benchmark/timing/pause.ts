import { nextTurn } from '../../tensor/backend/next-turn';
import { nowSeconds } from './now';

/** Thrown through a measurement when the user ends it. */
export class Cancelled extends Error {
  override readonly name = 'Cancelled';
}

/** Between samples: lets messages in, and ends the run when one of them says so. */
export interface Pause {
  /** @throws Cancelled */
  breathe(): Promise<void>;
}

/** Messages are let in no later than this [s]. */
const MAX_BUSY_SECONDS = 0.1;

/** @param onTurn called whenever messages were let in */
export function createPause(isCancelled: () => boolean, onTurn: () => void): Pause {
  let turnedAtSeconds = nowSeconds();
  return {
    async breathe() {
      if (nowSeconds() - turnedAtSeconds > MAX_BUSY_SECONDS) {
        await nextTurn();
        turnedAtSeconds = nowSeconds();
        onTurn();
      }
      if (isCancelled()) throw new Cancelled('ended by the user');
    },
  };
}
