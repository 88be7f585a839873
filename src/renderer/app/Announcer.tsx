import { useUi } from '../state/use-state';

/** Speaks short messages to screen readers; what is seen stands on the page itself. */
export function Announcer() {
  const announcement = useUi((ui) => ui.announcement);
  return (
    <p className="visually-hidden" role="status">
      {announcement}
    </p>
  );
}
