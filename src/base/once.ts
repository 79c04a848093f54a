/** Gives what `make` makes: made at the first call, then kept. For tables that not every run needs; `make` is pure. */
export function once<T>(make: () => T): () => T {
  let made: {readonly value: T} | undefined;
  return () => {
    made ??= {value: make()};
    return made.value;
  };
}
