import { ModuleProvider, Modules } from "@medusajs/framework/utils"
import VietQrPaymentProvider from "./vietqr-payment"

export default ModuleProvider(Modules.PAYMENT, { services: [VietQrPaymentProvider] })
