import { useEffect, useRef } from "react"
import { useLocation, useNavigation } from "react-router"
import { m } from "~/platform/paraglide/messages"
import { Button } from "~/ui/button"
import { Notice } from "~/ui/notice"
import { registerWorker, tellSeen } from "./register-worker"
import { useConnection } from "./use-connection"
import { useSlow } from "./use-slow"

/** What a reader is told of the connection, above the page's foot: it is away, it is slow, or a form did not leave. */
export default function Connection() {
  const { online, unsent } = useConnection()
  const { location, formMethod } = useNavigation()
  const slow = useSlow(location !== undefined)
  useSeenPages()
  const sending = formMethod !== undefined && formMethod !== "GET"
  const words = !online
    ? unsent
      ? m.connection_not_sent()
      : m.connection_lost()
    : slow && (sending ? m.connection_slow_sending() : m.connection_slow())
  return (
    <div role="status" className="fixed inset-x-2 bottom-2 z-50 mx-auto max-w-xl print:hidden">
      {words && (
        <Notice tone="warn">
          <p>{words}</p>
          {online && location && (
            <Button
              variant="outline"
              onClick={() =>
                sending
                  ? window.location.reload()
                  : window.location.assign(location.pathname + location.search)
              }
            >
              {sending ? m.connection_reload() : m.connection_retry()}
            </Button>
          )}
        </Notice>
      )}
    </div>
  )
}

/** Registers the worker and names it each page; the first one's document it kept by itself, if it was there already. */
function useSeenPages(): void {
  const { pathname, search } = useLocation()
  const first = useRef(true)
  useEffect(() => {
    if (first.current) registerWorker()
    const keptAlready = first.current && navigator.serviceWorker?.controller
    first.current = false
    if (!keptAlready) void tellSeen(pathname + search)
  }, [pathname, search])
}
