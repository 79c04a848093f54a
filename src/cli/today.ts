/** The day of today, `2026-11-25`, in UTC: for the manifest of a page that is fetched, and for nothing that is counted. */
export function today(): string {
  return new Date().toISOString().slice(0, 10);
}
