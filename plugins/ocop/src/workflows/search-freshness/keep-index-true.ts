import { container } from "@medusajs/framework"
import { drainWith } from "../../modules/search-outbox/service"
import { drainOutbox } from "./drain-outbox"

// Medusa imports every workflow before an application starts; a module has no other way to what uses it.
drainWith(async () => {
  await drainOutbox(container)
})
