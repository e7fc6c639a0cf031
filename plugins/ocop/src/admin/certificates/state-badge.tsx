import type { AdminCertificate } from "@ocop/contract"
import { StatusBadge } from "@medusajs/ui"
import { useMessages } from "../messages/use-messages"
import { stateLook } from "./state-look"

/** The state of a certificate on the day of asking. */
export function StateBadge(certificate: {
  state: AdminCertificate["state"]
  days_left?: number | null
}) {
  const { color, words } = stateLook(certificate, useMessages().certificate)
  return (
    <StatusBadge color={color} className="whitespace-nowrap">
      {words}
    </StatusBadge>
  )
}
