import { type ReactNode, useEffect } from 'react';
import { Route, Router, Switch } from 'wouter';
import type { Settings } from '#core/contract/settings';
import { CurrencyProvider } from '../format/use-format';
import type { Stores } from '../state/stores';
import { StoresProvider } from '../state/stores-context';
import { useCurrency } from '../state/use-currency';
import { useSettings } from '../state/use-state';
import { ThemeProvider } from '../theme/ThemeProvider';
import { rememberSettings } from './appearance';
import { ErrorBoundary } from './ErrorBoundary';
import { useHashPath, useHashSearch } from './hash-location';
import { PrintRoute } from './PrintRoute';
import { Shell } from './Shell';
import { useLanguage } from './use-language';

export interface AppProps {
  readonly stores: Stores;
  /** Nonce of the content security policy, for the style elements that libraries write. */
  readonly nonce: string | undefined;
  /** Settings that hold in this window whatever the user has set, e.g. a light theme on paper. */
  readonly overrides: Partial<Settings> | null;
}

/** Everything on the screen. */
export function App({ stores, nonce, overrides }: AppProps) {
  return (
    <StoresProvider stores={stores}>
      <Appearance nonce={nonce} overrides={overrides}>
        <ErrorBoundary>
          <Router hook={useHashPath} searchHook={useHashSearch}>
            <Switch>
              <Route path="/report/print">
                <PrintRoute />
              </Route>
              <Route>
                <Shell />
              </Route>
            </Switch>
          </Router>
        </ErrorBoundary>
      </Appearance>
    </StoresProvider>
  );
}

interface AppearanceProps extends Omit<AppProps, 'stores'> {
  readonly children: ReactNode;
}

function Appearance({ nonce, overrides, children }: AppearanceProps) {
  const stored = useSettings((all) => all);
  const settings = { ...stored, ...overrides };
  const currency = useCurrency();
  useLanguage(settings.language);
  useEffect(() => rememberSettings(localStorage, stored), [stored]);
  return (
    <ThemeProvider colorScheme={settings.theme} textSizePercent={settings.textSizePercent} styleNonce={nonce}>
      <CurrencyProvider value={currency}>{children}</CurrencyProvider>
    </ThemeProvider>
  );
}
