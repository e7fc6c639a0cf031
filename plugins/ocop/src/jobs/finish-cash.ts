import type { MedusaContainer } from "@medusajs/framework/types"
import { finishCash as finish } from "../workflows/cash/finish-cash"

/** Tells Medusa's payments of cash that was collected, where the first try failed. */
export default async function finishCash(container: MedusaContainer): Promise<void> {
  await finish(container)
}

export const config = {
  name: "finish-cash",
  schedule: "*/3 * * * *",
}
