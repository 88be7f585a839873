/** Numbers the values of one column in the order they come. */
export interface GroupIndex {
  /** @returns from 0; the value without blanks around it */
  readonly numberOf: (cell: string) => number;
  readonly value: (number: number) => string;
  readonly size: () => number;
}

export function createGroupIndex(): GroupIndex {
  const numbers = new Map<string, number>();
  const values: string[] = [];
  return {
    numberOf: (cell) => {
      const known = numbers.get(cell);
      if (known !== undefined) return known;
      const value = cell.trim();
      const number = numbers.get(value) ?? values.length;
      if (number === values.length) values.push(value);
      numbers.set(value, number);
      // As it is written, too, so that the next one is found at once.
      numbers.set(cell, number);
      return number;
    },
    value: (number) => values[number] as string,
    size: () => values.length,
  };
}
