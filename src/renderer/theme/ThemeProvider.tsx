import { MantineProvider } from '@mantine/core';
import { type ReactNode, useEffect } from 'react';
import { cssVariablesResolver } from './css-variables';
import './styles';
import { theme } from './theme';
import { useSystemScheme } from './use-system-scheme';

export interface ThemeProviderProps {
  /** `system` follows the operating system, live. */
  readonly colorScheme: 'light' | 'dark' | 'system';
  /** Text size [% of the browser's own]; scales everything, since all sizes are in rem. */
  readonly textSizePercent?: number;
  /** Nonce of the style tags that Mantine writes, where the content security policy asks for one. */
  readonly styleNonce?: string | undefined;
  readonly children: ReactNode;
}

/** Mantine with Landfall's theme. The scheme lies on `<html data-mantine-color-scheme>`; nothing is stored here. */
export function ThemeProvider({
  colorScheme,
  textSizePercent = 100,
  styleNonce,
  children,
}: ThemeProviderProps) {
  const system = useSystemScheme();
  useEffect(() => {
    document.documentElement.style.fontSize = textSizePercent === 100 ? '' : `${textSizePercent}%`;
  }, [textSizePercent]);
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={cssVariablesResolver}
      forceColorScheme={colorScheme === 'system' ? system : colorScheme}
      {...(styleNonce === undefined ? {} : { getStyleNonce: () => styleNonce })}
    >
      {children}
    </MantineProvider>
  );
}
