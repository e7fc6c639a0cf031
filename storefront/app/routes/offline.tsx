import { OfflinePage } from "~/features/offline/offline-page"
import { privateMeta } from "~/features/order/private-meta"
import { m } from "~/platform/paraglide/messages"

export function meta() {
  return privateMeta(m.offline_title())
}

export default function Offline() {
  return <OfflinePage />
}
