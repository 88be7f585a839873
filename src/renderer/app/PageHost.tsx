import { lazy, Suspense, useEffect, useRef } from 'react';
import { Route, Switch } from 'wouter';
import { Loading } from '../ui/Loading';
import { DocumentTitle } from './DocumentTitle';
import { ErrorBoundary } from './ErrorBoundary';
import { PageNotFound } from './PageNotFound';
import { loadPage, SCREENS } from './screens';

const PAGES = SCREENS.map(({ id, path, page, texts }) => ({
  path,
  Page: lazy(() => loadPage(id, page, texts)),
}));

export interface PageHostProps {
  /** Place without its search. */
  readonly path: string;
}

/** The page of the current place: loaded when first needed, its heading focused when the user goes there. */
export function PageHost({ path }: PageHostProps) {
  const isFirst = useRef(true);
  return (
    <ErrorBoundary key={path}>
      <Suspense fallback={<Loading />}>
        <Switch>
          {PAGES.map(({ path: place, Page }) => (
            <Route key={place} path={place}>
              <Page />
            </Route>
          ))}
          <Route>
            <PageNotFound />
          </Route>
        </Switch>
        <HeadingFocus path={path} isFirst={isFirst} />
        <DocumentTitle path={path} />
      </Suspense>
    </ErrorBoundary>
  );
}

interface HeadingFocusProps extends PageHostProps {
  readonly isFirst: { current: boolean };
}

/** Inside the boundary of the page, so that it runs once the page is there. */
function HeadingFocus({ path, isFirst }: HeadingFocusProps) {
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new path is what moves the focus
  useEffect(() => {
    if (isFirst.current) {
      // At the start the focus stays where the browser puts it.
      isFirst.current = false;
      return;
    }
    const heading = document.querySelector<HTMLElement>('main h1');
    if (heading === null) return;
    heading.tabIndex = -1;
    heading.focus({ preventScroll: true });
  }, [path]);
  return null;
}
