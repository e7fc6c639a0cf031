import { MedusaService } from "@medusajs/framework/utils"
import { AuditEntry } from "./models/audit-entry"

/** Reads the log. It is written by `recordDeeds`, in the transaction of what was done. */
export default class AuditLogModuleService extends MedusaService({ AuditEntry }) {}
