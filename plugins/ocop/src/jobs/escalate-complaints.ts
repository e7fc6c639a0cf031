import type { MedusaContainer } from "@medusajs/framework/types"
import { escalateOverdue } from "../workflows/complaint/escalate-overdue"

/** Hands complaints that nobody answered or ended in time to the operators. */
export default async function escalateComplaints(container: MedusaContainer): Promise<void> {
  await escalateOverdue(container)
}

export const config = {
  name: "escalate-complaints",
  schedule: "*/10 * * * *",
}
