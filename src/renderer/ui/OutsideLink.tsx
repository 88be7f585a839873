import type { ReactNode } from 'react';

export interface OutsideLinkProps {
  readonly href: string;
  /** For screen readers: that it opens outside the app. */
  readonly note: string;
  readonly children: ReactNode;
}

/** An address of the web. Only secure ones become links: the desktop shell opens no others. */
export function OutsideLink({ href, note, children }: OutsideLinkProps) {
  if (URL.parse(href)?.protocol !== 'https:') return <>{children}</>;
  return (
    <a href={href} target="_blank" rel="noreferrer noopener">
      {children}
      <span className="visually-hidden">{note}</span>
    </a>
  );
}
