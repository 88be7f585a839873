import { createContext, type ReactNode, useContext } from 'react';
import type { Stores } from './stores';

const StoresContext = createContext<Stores | null>(null);

export interface StoresProviderProps {
  readonly stores: Stores;
  readonly children: ReactNode;
}

export function StoresProvider({ stores, children }: StoresProviderProps) {
  return <StoresContext value={stores}>{children}</StoresContext>;
}

/** The stores of this window, for their actions; state is read through the hooks of `use-state.ts`. */
export function useStores(): Stores {
  const stores = useContext(StoresContext);
  if (stores === null) throw new Error('useStores needs a StoresProvider above it');
  return stores;
}
