import { useEffect, useState } from "react"

const PATIENCE_MS = 8_000

/** Whether something has been waited for so long that the reader should be asked. */
export function useSlow(waiting: boolean): boolean {
  const [slow, setSlow] = useState(false)
  useEffect(() => {
    setSlow(false)
    if (!waiting) return
    const timer = setTimeout(() => setSlow(true), PATIENCE_MS)
    return () => clearTimeout(timer)
  }, [waiting])
  return waiting && slow
}
