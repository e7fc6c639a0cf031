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
const subscriber = new AsyncLocalStorage<true>()

/** Whether the code that asks runs for a subscriber, and not for whoever raised the event. */
export const isSubscribersWork = (): boolean => subscriber.getStore() === true

/** Has every subscriber's work noted, so that a test need not end in the middle of it. */
export function noteEvents(container: MedusaContainer): void {
  const bus = container.resolve(Modules.EVENT_BUS) as unknown as { eventEmitter_: Emitter }
  const emitter = bus.eventEmitter_
  emitter.emit = (name, event) => {
    const listeners = emitter.rawListeners(name)
    for (const listener of listeners) {
      const work = Promise.resolve(subscriber.run(true, () => listener(event))).finally(() =>
        running.delete(work)
      )
      running.add(work)
    }
    return listeners.length > 0
  }
}

/** When every event that was raised has been dealt with, and those raised meanwhile. */
export async function settledEvents(): Promise<void> {
  while (running.size) {
    await Promise.allSettled(running)
  }
}
