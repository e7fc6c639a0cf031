import { MedusaService } from "@medusajs/framework/utils"
import { Complaint } from "./models/complaint"
import { ComplaintEntry } from "./models/complaint-entry"
import { ComplaintPicture } from "./models/complaint-picture"

/** Reads complaints. They are written in the caller's transaction by the functions beside this file. */
export default class ComplaintModuleService extends MedusaService({
  Complaint,
  ComplaintEntry,
  ComplaintPicture,
}) {}
