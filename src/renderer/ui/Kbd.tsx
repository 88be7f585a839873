import type { ReactNode } from 'react';
import classes from './kbd.module.css';

/** A key or chord, as on the keyboard. */
export function Kbd({ children }: { readonly children: ReactNode }) {
  return <kbd className={classes.key}>{children}</kbd>;
}
