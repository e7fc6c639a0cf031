/** The largest that the backend takes. */
const MOST = 2_000_000_000

/** "#1024", "1024"; null for what is no number of an order. */
export function typedOrderNumber(text: string): number | null {
  const digits = /^#?\s*(\d{1,10})$/.exec(text.trim())?.[1]
  const number = Number(digits ?? 0)
  return number >= 1 && number <= MOST ? number : null
}
