import { Module } from "@medusajs/framework/utils"
import BankTransferModuleService from "./service"

/** Container key; a module's name may hold no hyphen. */
export const BANK_TRANSFER_MODULE = "bankTransfer"

export default Module(BANK_TRANSFER_MODULE, { service: BankTransferModuleService })
