import { MedusaService } from "@medusajs/framework/utils"
import { OperatorRole } from "./models/operator-role"

/** Reads who has which role. Roles are given and taken by `workflows/operator`, which keeps an administrator. */
export default class OperatorModuleService extends MedusaService({ OperatorRole }) {}
