import { Module } from "@medusajs/framework/utils"
import CashCollectionModuleService from "./service"

/** Container key; a module's name may hold no hyphen. */
export const CASH_COLLECTION_MODULE = "cashCollection"

export default Module(CASH_COLLECTION_MODULE, { service: CashCollectionModuleService })
