import { container } from "@medusajs/framework"
import { recoverWith } from "../../modules/completion/service"
import { finishPayments } from "./finish-payments"
import { recoverCompletions } from "./recover-completions"

// Medusa imports every workflow before an application starts; a module has no other way to what uses it.
recoverWith(async ({ starting }) => {
  await recoverCompletions(container)
  if (starting) await finishPayments(container)
})
