import type {Json} from '../../model/recipe.ts';
import {THEME} from '../theme.ts';

/** The theme as one figure needs it: of all its looks those alone that the figure's marks name. */
export function themeOf(spec: Json): {readonly [key: string]: Json} {
  const named = new Set(stylesIn(spec));
  const style = Object.fromEntries(Object.entries(THEME.style).filter(([name]) => named.has(name)));
  return {...THEME, style};
}

function stylesIn(spec: Json): readonly string[] {
  if (typeof spec !== 'object' || spec === null) return [];
  return Object.entries(spec).flatMap(([key, value]) => {
    if (key === 'values') return []; // rows of data: a text may have a look for its name
    return key === 'style' && typeof value === 'string' ? [value] : stylesIn(value);
  });
}
