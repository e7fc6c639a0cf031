import { ModuleProvider, Modules } from "@medusajs/framework/utils"
import CodPaymentProvider from "./cod-payment"

export default ModuleProvider(Modules.PAYMENT, { services: [CodPaymentProvider] })
