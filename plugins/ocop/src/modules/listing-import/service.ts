import { MedusaService } from "@medusajs/framework/utils"
import { ListingImport } from "./models/listing-import"

/** Keeps the sheets that producers sent; what a row means is decided by `@ocop/rules`. */
export default class ListingImportModuleService extends MedusaService({ ListingImport }) {}
