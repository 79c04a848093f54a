import {createRequire} from 'node:module';

const resolve = createRequire(import.meta.url).resolve;

/** The files of the shipped face, regular and bold: the only letters that PNG and PDF are set in. */
export const FONTS = {
  regular: resolve('@expo-google-fonts/arimo/400Regular/Arimo_400Regular.ttf'),
  bold: resolve('@expo-google-fonts/arimo/700Bold/Arimo_700Bold.ttf'),
} as const;

/** How resvg finds letters: in the shipped face and nowhere else. */
export const FONT_OPTIONS = {
  fontFiles: Object.values(FONTS),
  loadSystemFonts: false,
  defaultFontFamily: 'Arimo',
} as const;
