import { m } from "~/platform/paraglide/messages"

/**
 * Stands for a page that could not be had. The service worker keeps it from its installation on and puts what was seen
 * on this device into the empty room (`SHELL_ROOM`); opened by its own address it only says what it is for.
 */
export function OfflinePage() {
  return (
    <main id="noi-dung" className="mx-auto max-w-3xl space-y-4 px-4 py-10">
      <h1 className="text-3xl">{m.offline_title()}</h1>
      <p>{m.offline_lead()}</p>
      <p>{m.offline_unsure()}</p>
      <div id="da-xem" />
    </main>
  )
}
