let last: Promise<unknown> = Promise.resolve()

/**
 * Lets changes of listings follow one another within this process. Such a change holds a connection with its
 * listing locked while Medusa's workflows, for a pack size, take another; many at once could hold them all
 * and wait for ever. Between processes the listing's lock orders them.
 */
export function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const turn = last.then(work)
  last = turn.catch(() => undefined)
  return turn
}
