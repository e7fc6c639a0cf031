import { MedusaService } from "@medusajs/framework/utils"
import { LegalVersion } from "./models/legal-version"

/** Keeps what the operator has published, every version of it. */
export default class LegalModuleService extends MedusaService({ LegalVersion }) {}
