import type { SearchTypes } from "@medusajs/framework/types"
import type { Engine } from "./engine"
import { pause } from "./pause"
import { failed, unavailable } from "./unavailable"

const FIRST_LOOK_MS = 5
const LONGEST_LOOK_MS = 200

/**
 * Looks at a task until Meilisearch has applied or refused it.
 *
 * @returns its final state, with Meilisearch's words when it failed
 * @throws what `isUnavailable` knows when it has not ended in time: it may still be applied later
 */
export async function waitForTask(
  engine: Engine,
  uid: number,
  index: string,
  timeoutMs: number
): Promise<SearchTypes.SearchTask> {
  const signal = AbortSignal.timeout(timeoutMs)
  let look = FIRST_LOOK_MS
  try {
    for (;;) {
      const task = await engine.task(uid, signal)
      if (task.status !== "enqueued" && task.status !== "processing") {
        return ended(`${uid}`, index, task)
      }
      await pause(look, signal)
      look = Math.min(LONGEST_LOOK_MS, look * 2)
    }
  } catch (error) {
    throw signal.aborted
      ? unavailable(`task ${uid} was not applied within ${timeoutMs} ms`, error)
      : failed(error, index)
  }
}

function ended(
  id: string,
  index: string,
  { status, error }: { status: string; error: { message: string; code: string } | null }
): SearchTypes.SearchTask {
  if (status === "succeeded") {
    return { id, index, status }
  }
  const { message = `The task was ${status}`, code } = error ?? {}
  return { id, index, status: "failed", error: { message, ...(code && { code }) } }
}
