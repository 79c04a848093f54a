import type {Json} from '../../model/recipe.ts';

/** A colour as specifications write it. */
const COLOUR = /^#[0-9A-Fa-f]{6}$/;

/**
 * A specification with other colours: each one that the theme or a scale names, put through `recolour`.
 *
 * Data are left alone: a text may have `#004488` for its name.
 */
export function recoloured(spec: Json, recolour: (colour: string) => string): Json {
  if (typeof spec === 'string') return COLOUR.test(spec) ? recolour(spec) : spec;
  if (Array.isArray(spec)) return spec.map(item => recoloured(item, recolour));
  if (typeof spec !== 'object' || spec === null) return spec;
  return Object.fromEntries(
    Object.entries(spec).map(([key, value]) => [key, isData(key) ? value : recoloured(value, recolour)]),
  );
}

/** Members that hold what texts say: rows, texts drawn at a fixed place, the description, scales of terms. */
function isData(key: string): boolean {
  return ['data', 'datasets', 'text', 'description', 'domain', 'title'].includes(key);
}
