import { useEffect } from "react"

type Listeners = { [Name in keyof DocumentEventMap]?: (event: DocumentEventMap[Name]) => void }

/** Listens while mounted, always with the latest listeners. */
export function useListeners(target: EventTarget, listeners: Listeners) {
  useEffect(() => {
    const entries = Object.entries(listeners) as [string, EventListener][]
    for (const [name, listener] of entries) target.addEventListener(name, listener)
    return () => {
      for (const [name, listener] of entries) target.removeEventListener(name, listener)
    }
  })
}
