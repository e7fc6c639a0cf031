import { useEffect, useRef, useState } from "react"
import type { Cart } from "./cart"

/**
 * Title of the article that just left the cart, to be announced; its row is gone and cannot say so itself.
 * `onRemoved` is where the focus goes that was in that row.
 */
export function useRemovedLine(cart: Cart | null, onRemoved: () => void): string | null {
  const [removed, setRemoved] = useState<string | null>(null)
  const before = useRef(titles(cart))
  useEffect(() => {
    const now = titles(cart)
    const gone = [...before.current].find(([id]) => !now.has(id))
    before.current = now
    if (gone) {
      setRemoved(gone[1])
      onRemoved()
    }
  }, [cart, onRemoved])
  return removed
}

function titles(cart: Cart | null): Map<string, string> {
  const lines = cart?.groups.flatMap(({ lines }) => lines) ?? []
  return new Map(lines.map(({ id, title }) => [id, title]))
}
