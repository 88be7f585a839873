export type BacktestKind = 'training' | 'inference';
