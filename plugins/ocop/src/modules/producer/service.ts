import { MedusaService } from "@medusajs/framework/utils"
import { AssistanceSession } from "./models/assistance-session"
import { Producer } from "./models/producer"
import { ProducerAssistance } from "./models/producer-assistance"
import { ProducerClaim } from "./models/producer-claim"
import { ProducerDocument } from "./models/producer-document"
import { ProducerInvitation } from "./models/producer-invitation"
import { ProducerMember } from "./models/producer-member"
import { ProducerRegistration } from "./models/producer-registration"

/** Keeps producers and their members; which change of status is allowed is decided by the workflows. */
export default class ProducerModuleService extends MedusaService({
  AssistanceSession,
  Producer,
  ProducerAssistance,
  ProducerClaim,
  ProducerDocument,
  ProducerInvitation,
  ProducerMember,
  ProducerRegistration,
}) {}
