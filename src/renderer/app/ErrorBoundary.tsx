import { Component, type ErrorInfo, type ReactNode } from 'react';
import { PageFault } from './PageFault';

export interface ErrorBoundaryProps {
  readonly children: ReactNode;
}

interface ErrorBoundaryState {
  readonly cause: Error | null;
}

/** Shows what is safe and what to do when a page breaks; the frame around it goes on. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, ErrorBoundaryState> {
  override state: ErrorBoundaryState = { cause: null };

  static getDerivedStateFromError(cause: unknown): ErrorBoundaryState {
    return { cause: cause instanceof Error ? cause : new Error(String(cause)) };
  }

  override componentDidCatch(cause: unknown, info: ErrorInfo): void {
    console.error('a page broke', cause, info.componentStack);
  }

  override render(): ReactNode {
    const { cause } = this.state;
    if (cause === null) return this.props.children;
    return <PageFault cause={cause} onRetry={() => this.setState({ cause: null })} />;
  }
}
