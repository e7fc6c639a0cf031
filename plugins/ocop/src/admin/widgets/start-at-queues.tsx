import { defineWidgetConfig } from "@medusajs/admin-sdk"
import { StartAtQueues } from "../queues/start-at-queues"

export const config = defineWidgetConfig({ zone: "login.before" })

export default StartAtQueues
