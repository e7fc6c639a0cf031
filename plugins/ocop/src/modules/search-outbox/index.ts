import { Module } from "@medusajs/framework/utils"
import SearchOutboxModuleService from "./service"

export const SEARCH_OUTBOX_MODULE = "searchOutbox"

export default Module(SEARCH_OUTBOX_MODULE, { service: SearchOutboxModuleService })
