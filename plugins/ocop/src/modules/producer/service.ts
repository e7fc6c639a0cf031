import { MedusaService } from "@medusajs/framework/utils"
import { Producer } from "./models/producer"

/** Keeps producers; which change of status is allowed is decided by the workflows. */
export default class ProducerModuleService extends MedusaService({ Producer }) {}
