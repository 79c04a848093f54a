import {BLOCKS, GROUPS, LISTS, SCOPES, TABLE_PARTS} from './element-kinds.ts';

const NONE: readonly number[] = [-1, -1, -1, -1, -1, -1];

interface Open {
  readonly element: number;
  readonly name: string;
  /** The nearest open element of each kind at or below this one, as depth; −1 for none. */
  readonly block: number;
  readonly scope: number;
  readonly table: number;
  readonly groups: readonly number[];
}

/**
 * The elements that are open at a place of a page, innermost last.
 *
 * Every question is answered without a walk through the stack, so that a page of any depth is read in linear time.
 */
export interface OpenElements {
  /** The innermost element. */
  top(): number;
  push(element: number, name: string): void;
  /** Closes all down to this depth, which is closed too; the elements closed, innermost first. */
  popTo(depth: number): readonly number[];
  /** Depth of the element of this group that a start tag would end; −1 for none. */
  ofGroup(group: number): number;
  /** Depth of the element that an end tag of this name closes; −1 where it closes nothing. */
  closedBy(name: string): number;
}

/** An empty page's open elements: the page itself, element 0. */
export function createOpenElements(): OpenElements {
  const stack: Open[] = [{element: 0, name: '', block: -1, scope: -1, table: -1, groups: NONE}];
  const depths = new Map<string, number[]>();
  const top = () => stack.at(-1) as Open;
  return {
    top: () => top().element,
    push(element, name) {
      const depth = stack.length;
      stack.push(opened({element, name}, depth, top()));
      const same = depths.get(name);
      if (same === undefined) depths.set(name, [depth]);
      else same.push(depth);
    },
    popTo(depth) {
      const closed: number[] = [];
      while (stack.length > depth) {
        const {element, name} = stack.pop() as Open;
        depths.get(name)?.pop();
        closed.push(element);
      }
      return closed;
    },
    ofGroup: group => top().groups[group] as number,
    closedBy(name) {
      const depth = depths.get(name)?.at(-1) ?? -1;
      return depth >= 0 && depth >= floorOf(name, top()) ? depth : -1;
    },
  };
}

function opened(
  {element, name}: Pick<Open, 'element' | 'name'>,
  depth: number,
  {block, scope, table, groups}: Open,
): Open {
  return {
    element,
    name,
    block: BLOCKS.has(name) ? depth : block,
    scope: SCOPES.has(name) ? depth : scope,
    table: name === 'table' ? depth : table,
    groups: groupsWithin(name, depth, groups),
  };
}

/** A table's cells hide everything, a list its items. */
function groupsWithin(name: string, depth: number, groups: readonly number[]): readonly number[] {
  const group = GROUPS.get(name);
  if (name === 'table') return NONE;
  if (name === 'td' || name === 'th' || name === 'caption') {
    return [-1, -1, -1, group === undefined ? -1 : depth, groups[4] as number, groups[5] as number];
  }
  if (LISTS.has(name)) return groups.map((at, i) => (i === 1 || i === 2 ? -1 : at));
  return group === undefined ? groups : groups.map((at, i) => (i === group ? depth : at));
}

/** An end tag does not reach beyond this depth: a table's part stays in its table, a word's mark-up in its paragraph. */
function floorOf(name: string, {block, scope, table}: Open): number {
  if (name === 'table' || name === 'html' || name === 'body') return 0;
  if (TABLE_PARTS.has(name)) return table;
  return BLOCKS.has(name) || SCOPES.has(name) ? scope : block;
}
