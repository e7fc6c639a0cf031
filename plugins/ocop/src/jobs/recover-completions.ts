import type { MedusaContainer } from "@medusajs/framework/types"
import { COMPLETION_MODULE } from "../modules/completion"

/** Undoes completions that were cut off, in case another process than the next one to start was killed. */
export default async function recoverCompletions(container: MedusaContainer): Promise<void> {
  await container.resolve(COMPLETION_MODULE).recover()
}

export const config = {
  name: "recover-completions",
  schedule: "* * * * *",
}
