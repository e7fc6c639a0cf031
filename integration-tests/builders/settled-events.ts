import { Modules } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import { AsyncLocalStorage } from "node:async_hooks"

type Listener = (event: unknown) => unknown

/** What Medusa's event bus in this process keeps to itself. */
interface Emitter {
  rawListeners(name: string): Listener[]
  emit(name: string, event: unknown): boolean
}

const running = new Set<unknown>()
const background = new AsyncLocalStorage<true>()

let drain: () => Promise<void> = async () => undefined

/** Whether the code that asks brings the index up to date or runs for a subscriber: no request waits for it. */
export const isBackgroundWork = (): boolean => background.getStore() === true

/** Has whatever the index is brought up to date with marked as background work, and settled with it. */
export function noteDrains(container: MedusaContainer): void {
  const outbox = container.resolve("searchOutbox")
  const drainOutbox = outbox.drain.bind(outbox)
  drain = () => background.run(true, drainOutbox)
  outbox.drain = drain
}

/** Has every subscriber's work noted, so that a test need not end in the middle of it. */
export function noteEvents(container: MedusaContainer): void {
  const bus = container.resolve(Modules.EVENT_BUS) as unknown as { eventEmitter_: Emitter }
  const emitter = bus.eventEmitter_
  emitter.emit = (name, event) => {
    const listeners = emitter.rawListeners(name)
    for (const listener of listeners) {
      const work = Promise.resolve(background.run(true, () => listener(event))).finally(() =>
        running.delete(work)
      )
      running.add(work)
    }
    return listeners.length > 0
  }
}

/** When every event that was raised has been dealt with, and those raised meanwhile; then the index is told. */
export async function settledEvents(): Promise<void> {
  while (running.size) {
    await Promise.allSettled(running)
  }
  await drain()
}
