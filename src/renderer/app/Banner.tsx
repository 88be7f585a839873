import { Button } from '@mantine/core';
import classes from './banners.module.css';

export interface BannerProps {
  readonly text: string;
  readonly action?: string;
  readonly onAction?: () => void;
}

/** Something in the way of working on, above every page. */
export function Banner({ text, action, onAction }: BannerProps) {
  return (
    <div className={classes.banner} role="alert">
      <p>{text}</p>
      {action === undefined ? null : <Button onClick={onAction}>{action}</Button>}
    </div>
  );
}
