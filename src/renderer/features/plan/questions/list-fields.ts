/** Parts of an uncertain answer that the user types. */
export const UNCERTAIN_FIELDS = ['low', 'likely', 'high', 'shape', 'source'] as const;

const uncertain = <Name extends string>(name: Name) =>
  UNCERTAIN_FIELDS.map((field) => `${name}.${field}` as const);

/** Columns of the tables that ask for lists; a row's id is made by the table. */
export const MARKET_FIELDS = ['country', ...uncertain('monthlyActiveUsers')] as const;
export const DATA_SOURCE_FIELDS = ['name', ...uncertain('usd')] as const;
export const FUNDING_ROUND_FIELDS = ['name', 'month', ...uncertain('usd')] as const;
export const ROLE_FIELDS = ['title', 'fullTimeEquivalents', 'payMultiple', 'fromMonth', 'toMonth'] as const;
