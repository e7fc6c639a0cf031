import { useNavigation } from "react-router"
import { m } from "~/platform/paraglide/messages"

/** A thin bar at the top while the next page is on its way. */
export function ProgressBar() {
  const busy = useNavigation().state !== "idle"
  return (
    <div role="status" className="pointer-events-none fixed inset-x-0 top-0 z-50 h-1">
      {busy && (
        <>
          <div className="progress-bar h-full bg-brand" />
          <span className="sr-only">{m.shell_loading()}</span>
        </>
      )}
    </div>
  )
}
