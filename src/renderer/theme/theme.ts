import { createTheme } from '@mantine/core';
import { petrol } from './petrol';

/** Mantine in Landfall's manner; what CSS decides stands in `mantine-overrides.css`. */
export const theme = createTheme({
  fontFamily: 'var(--sans)',
  fontFamilyMonospace: 'var(--mono)',
  fontSizes: { xs: '0.6875rem', sm: '0.75rem', md: '0.8125rem', lg: '0.875rem', xl: '1rem' },
  lineHeights: { xs: '1.45', sm: '1.4', md: '1.54', lg: '1.57', xl: '1.5' },
  spacing: { xs: '0.25rem', sm: '0.5rem', md: '0.75rem', lg: '1rem', xl: '1.5rem' },
  headings: { fontFamily: 'var(--sans)', fontWeight: '600' },
  radius: { xs: '2px', sm: '3px', md: '3px', lg: '3px', xl: '3px' },
  defaultRadius: 'sm',
  shadows: { xs: 'none', sm: 'none', md: 'none', lg: 'none', xl: 'none' },
  colors: { petrol },
  primaryColor: 'petrol',
  primaryShade: { light: 7, dark: 4 },
  autoContrast: true,
  cursorType: 'pointer',
  focusRing: 'auto',
  respectReducedMotion: true,
  components: {
    Button: { defaultProps: { size: 'sm', variant: 'default' } },
    SegmentedControl: { defaultProps: { size: 'sm', transitionDuration: 0, withItemsBorders: false } },
    Tabs: { defaultProps: { variant: 'default' } },
    Table: { defaultProps: { withRowBorders: true, withTableBorder: false, striped: false } },
    Select: { defaultProps: { checkIconPosition: 'right', withCheckIcon: false } },
    Combobox: { defaultProps: { transitionProps: { duration: 0 } } },
    Popover: { defaultProps: { transitionProps: { duration: 0 }, withinPortal: true } },
    Menu: { defaultProps: { transitionProps: { duration: 0 } } },
    Modal: {
      defaultProps: { transitionProps: { duration: 0 }, overlayProps: { backgroundOpacity: 0.25, blur: 0 } },
    },
    Radio: { defaultProps: { size: 'xs' } },
    Checkbox: { defaultProps: { size: 'xs' } },
  },
});
