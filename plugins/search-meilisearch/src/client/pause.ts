import { setTimeout as wait } from "node:timers/promises"

/** @throws when the signal says so before the time is over */
export const pause = async (ms: number, signal?: AbortSignal): Promise<void> => {
  await wait(ms, undefined, signal && { signal })
}
