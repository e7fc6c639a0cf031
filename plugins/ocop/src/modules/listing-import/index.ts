import { Module } from "@medusajs/framework/utils"
import ListingImportModuleService from "./service"

/** Container key; a module's name may hold no hyphen. */
export const LISTING_IMPORT_MODULE = "listingImport"

export default Module(LISTING_IMPORT_MODULE, { service: ListingImportModuleService })
