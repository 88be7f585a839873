import type { MantineColorsTuple } from '@mantine/core';

/** The one accent, ten shades; 7 on light paper, 4 on dark. */
export const petrol: MantineColorsTuple = [
  '#eef5f7',
  '#d8e6ea',
  '#b9d3db',
  '#9ccbda',
  '#7cc0d6',
  '#4f9db5',
  '#2b7f9a',
  '#0b5a75',
  '#084a60',
  '#0a3a4c',
];
