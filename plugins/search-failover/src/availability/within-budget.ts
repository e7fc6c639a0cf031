export class OverBudget extends Error {
  override readonly name = "OverBudget"
}

/**
 * What the work comes to, if it does so in time; what comes later is dropped, an error included.
 *
 * @param budget milliseconds
 * @throws OverBudget
 */
export async function withinBudget<Result>(budget: number, work: Promise<Result>): Promise<Result> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new OverBudget(`No answer within ${budget} ms`)), budget)
  })
  try {
    return await Promise.race([work, late])
  } finally {
    clearTimeout(timer)
  }
}
