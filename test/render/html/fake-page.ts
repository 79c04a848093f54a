/** An element with as much of a browser's as the page's script touches. */
export function fakeElement(textContent = '') {
  const classes = new Set<string>();
  const attributes = new Map<string, string>();
  const clicks: (() => void)[] = [];
  return {
    textContent,
    childNodes: [] as unknown[],
    dataset: {} as {top?: string; value?: string},
    classList: {
      add: (name: string) => classes.add(name),
      contains: (name: string) => classes.has(name),
      toggle: (name: string, isOn: boolean) => (isOn ? classes.add(name) : classes.delete(name)),
    },
    getAttribute: (name: string) => attributes.get(name) ?? null,
    setAttribute: (name: string, value: string) => attributes.set(name, value),
    removeAttribute: (name: string) => attributes.delete(name),
    addEventListener: (_: string, listener: () => void) => clicks.push(listener),
    append: (..._: unknown[]) => undefined,
    click: () => {
      for (const listener of clicks) listener();
    },
  };
}

type FakeElement = ReturnType<typeof fakeElement>;
type Cell = string | {readonly written: string; readonly value: string};

/** A page of one table: text in the first column, numbers in the second, folded to its first `top` rows. */
export function fakePage(cells: readonly (readonly [Cell, Cell])[], top: number) {
  let order = cells.map(pair => ({...fakeElement(), cells: pair.map(fakeCell)}));
  const body = {
    rows: order,
    append: (...rows: typeof order) => {
      order = rows;
    },
  };
  const [text, number] = [fakeElement('Term'), fakeElement('Count')];
  number.classList.add('number');
  const table = {...fakeElement(), tBodies: [body], tHead: {rows: [{cells: [text, number]}]}};
  table.dataset.top = String(top);
  const buttons: FakeElement[] = [];
  const made: FakeElement[] = [];
  const inside = {table, '.scroll': {after: (button: FakeElement) => buttons.push(button)}};
  const root = fakeElement();
  const document = {
    documentElement: root,
    querySelectorAll: () => [{querySelector: (name: keyof typeof inside) => inside[name]}],
    addEventListener: (_: string, listener: () => void) => listener(),
    createElement: () => made[made.push(fakeElement()) - 1],
  };
  return {
    document,
    root,
    table,
    headers: [text, number],
    /** The buttons in the headers first, then the one that unfolds. */
    buttons: made,
    unfolders: buttons,
    shown: () => order.filter(row => !row.classList.contains('rest')).map(row => row.cells[0]?.textContent),
    all: () => order.map(row => row.cells[0]?.textContent),
  };
}

function fakeCell(cell: Cell): FakeElement {
  if (typeof cell === 'string') return fakeElement(cell);
  const element = fakeElement(cell.written);
  element.dataset.value = cell.value;
  return element;
}
