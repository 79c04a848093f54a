/** The same options without `top`, for where analysis and chart would both cut, and only one of them should. */
export function uncut<T extends {readonly top?: unknown}>({top: _, ...options}: T): Omit<T, 'top'> {
  return options;
}
