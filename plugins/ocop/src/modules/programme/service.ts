import { MedusaService } from "@medusajs/framework/utils"
import { ProducerLeadership } from "./models/producer-leadership"
import { ProgrammeTarget } from "./models/programme-target"

/** Keeps what the programme is measured against and by, where no other module knows it. */
export default class ProgrammeModuleService extends MedusaService({
  ProducerLeadership,
  ProgrammeTarget,
}) {}
