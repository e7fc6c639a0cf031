const running = new Map<string, Promise<unknown>>()

/**
 * Lets one order per cart be placed at a time: a second click shares the outcome of the first. Starting a
 * payment drops the one before, so two that run side by side would pull the rug from under each other. Holds
 * in one process; between several, the backend's lock and unique indexes decide.
 */
export function oncePerCart<T>(cartId: string, work: () => Promise<T>): Promise<T> {
  const other = running.get(cartId)
  if (other) return other as Promise<T>
  const mine = work().finally(() => running.delete(cartId))
  running.set(cartId, mine)
  return mine
}
