import { MedusaError } from "@medusajs/framework/utils"
import type { ProducerSession } from "../../modules/producer/member-session"

/** @throws MedusaError NOT_ALLOWED `ocop.owner_only` for staff */
export function assertOwner({ role }: ProducerSession): void {
  if (role !== "owner") {
    throw new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      "Only an owner of the shop may do this",
      "ocop.owner_only"
    )
  }
}

/** @throws MedusaError NOT_ALLOWED `ocop.producer_suspended` while an operator has suspended the producer */
export function assertNotSuspended({ producer_status }: ProducerSession): void {
  if (producer_status === "suspended") {
    throw new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      "The producer is suspended: it may read and finish its orders",
      "ocop.producer_suspended"
    )
  }
}
