/** Tells the launcher how far a step is; it turns the line into words for whoever waits. */
export function reportProgress(step: string, done: number, total: number): void {
  process.stdout.write(`OCOP-PROGRESS ${JSON.stringify({ step, done, total })}\n`)
}

/** The market as the launcher hands it on in `.data/demo.json`; the last line of a load. */
export interface LoadedMarket {
  publishable_key: string
  region_id: string
  admin: { email: string; password: string }
  producers: { handle: string; email: string; password: string }[]
  customer: { email: string; password: string }
}

export function reportMarket(market: LoadedMarket): void {
  process.stdout.write(`OCOP-DEMO ${JSON.stringify(market)}\n`)
}

/** Splits rows into batches of `size`, so that a long step can report between them. */
export function batches<T>(rows: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(rows.length / size) }, (_, index) =>
    rows.slice(index * size, (index + 1) * size)
  )
}
