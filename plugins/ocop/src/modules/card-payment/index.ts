import { Module } from "@medusajs/framework/utils"
import CardPaymentModuleService from "./service"

/** Container key; a module's name may hold no hyphen. */
export const CARD_PAYMENT_MODULE = "cardPayment"

export default Module(CARD_PAYMENT_MODULE, { service: CardPaymentModuleService })
