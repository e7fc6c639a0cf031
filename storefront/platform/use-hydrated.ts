import { useSyncExternalStore } from "react"

const never = () => () => undefined

/** False on the server and in the first render of the browser; for what makes sense only with JavaScript. */
export function useHydrated(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false
  )
}
