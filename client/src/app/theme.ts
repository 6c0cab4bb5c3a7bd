import { createTheme, defaultVariantColorsResolver, type CSSVariablesResolver, type MantineColorsTuple, type VariantColorsResolver } from '@mantine/core';

/** The one accent: a deep steppe blue that is readable on white and, in its light shades, on dark. */
const accent: MantineColorsTuple = [
  '#eef6f9', '#dcebf0', '#b6d6e0', '#8dc0cf', '#68abc0', '#4c9ab3', '#388aa5', '#1f738d', '#0f5f78', '#034a60',
];

/** Mantine chooses the text of a filled button by the light shade alone; the dark one is pale and needs dark letters. */
const variantColors: VariantColorsResolver = (input) => {
  const colors = defaultVariantColorsResolver(input);
  const isPrimary = input.variant === 'filled' && (input.color ?? input.theme.primaryColor) === input.theme.primaryColor;
  return isPrimary ? { ...colors, color: 'var(--mantine-primary-color-contrast)' } : colors;
};

export const theme = createTheme({
  fontFamily: 'Inter, system-ui, sans-serif',
  headings: { fontFamily: 'Inter, system-ui, sans-serif', fontWeight: '600', sizes: { h1: { fontSize: '1.5rem' }, h2: { fontSize: '1.2rem' }, h3: { fontSize: '1rem' } } },
  colors: { accent },
  primaryColor: 'accent',
  primaryShade: { light: 8, dark: 3 },
  variantColorResolver: variantColors,
  autoContrast: true,
  luminanceThreshold: 0.25,
  defaultRadius: 'md',
  cursorType: 'pointer',
  respectReducedMotion: true,
});

/** Mantine's greys and reds are paler than 4.5:1. */
export const contrastVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    '--mantine-color-dimmed': '#565e67',
    '--mantine-color-placeholder': '#646c75',
    '--mantine-color-error': '#b42318',
    '--mantine-color-anchor': '#0f5f78',
    '--mantine-color-accent-light-color': '#034a60',
    '--mantine-color-red-light-color': '#912018',
    '--mantine-color-red-filled': '#b42318',
    '--mantine-color-red-filled-hover': '#912018',
    '--mantine-color-yellow-light-color': '#6b4a00',
    '--mantine-color-green-light-color': '#1a5c31',
  },
  dark: {
    '--mantine-color-dimmed': '#aab2bb',
    '--mantine-color-placeholder': '#9aa2ab',
    '--mantine-color-error': '#ff9d94',
    '--mantine-color-anchor': '#8dc0cf',
    '--mantine-color-accent-light-color': '#b6d6e0',
    '--mantine-color-red-light-color': '#ffb8b1',
    '--mantine-color-yellow-light-color': '#f5d36b',
    '--mantine-color-green-light-color': '#9fdcb2',
  },
});
