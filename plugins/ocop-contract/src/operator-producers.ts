import * as z from "zod"
import { typedText } from "./primitives.js"
import { ProducerKind } from "./producer.js"
import { MemberRole, ProducerStatus } from "./producer-portal.js"
import {
  ClaimStatus,
  ProducerDocument,
  Registration,
  RegistrationFields,
  RegistrationStep,
} from "./producer-registration.js"

const reason = typedText(1_000).pipe(z.string().min(3))

/** `POST /admin/producers/:id/ask-correction`: back to the producer, which reads the note. */
export const AskCorrectionBody = z
  .object({ reason, step: RegistrationStep.nullable().default(null) })
  .strict()
export type AskCorrectionBody = z.infer<typeof AskCorrectionBody>

/** `POST /admin/producers/:id/refuse` and `/admin/producer-claims/:id/refuse`; the producer reads the reason. */
export const RefuseProducerBody = z.object({ reason }).strict()
export type RefuseProducerBody = z.infer<typeof RefuseProducerBody>

/** One row of `GET /admin/producers`: those that wait come first, the longest waiting before the others. */
export const AdminProducerRow = z.object({
  id: z.string(),
  handle: z.string(),
  name: z.string(),
  kind: ProducerKind,
  status: ProducerStatus,
  status_reason: z.string().nullable(),
  province: z.string(),
  place: z.string(),
  /** A decision list brought it, and nobody has claimed it. */
  import_id: z.string().nullable(),
  submitted_at: z.string().nullable(),
  /** Claims of it or by it that wait for an answer. */
  open_claims: z.number().int(),
})
export type AdminProducerRow = z.infer<typeof AdminProducerRow>
export const AdminProducersResponse = z.object({
  producers: z.array(AdminProducerRow),
  count: z.number().int(),
  limit: z.number().int(),
  offset: z.number().int(),
})
export type AdminProducersResponse = z.infer<typeof AdminProducersResponse>

const AdminClaim = z.object({
  id: z.string(),
  claimant: z.object({ id: z.string(), name: z.string() }),
  record: z.object({ id: z.string(), name: z.string() }),
  reason: z.string(),
  status: ClaimStatus,
  note: z.string().nullable(),
  claimed_at: z.string(),
})

const HistoryLine = z.object({
  id: z.string(),
  at: z.string(),
  /** As operators know them: an address or a name. */
  actor: z.string(),
  action: z.string(),
  before: z.record(z.string(), z.unknown()).nullable(),
  after: z.record(z.string(), z.unknown()).nullable(),
  reason: z.string().nullable(),
})

/** `GET /admin/producers/:id`: everything that decides whether it may sell. */
export const AdminProducerResponse = z.object({
  producer: AdminProducerRow.extend({
    tax_code: z.string().nullable(),
    representative: z.string().nullable(),
    commune: z.string().nullable(),
    /** Names of its entries in the register. */
    certified_products: z.array(z.string()),
  }),
  /** Null for producers that did not come by the portal. */
  registration: z
    .object({
      fields: RegistrationFields,
      bank_name: z.string().nullable(),
      /** The account's holder is the producer or its representative, by the letters of the name. */
      holder_fits: z.boolean(),
      correction: Registration.shape.correction,
      checklist: Registration.shape.checklist,
    })
    .nullable(),
  documents: z.array(ProducerDocument),
  members: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      email: z.string(),
      role: MemberRole,
      status: z.enum(["active", "suspended", "removed"]),
    })
  ),
  claims: z.array(AdminClaim),
  history: z.array(HistoryLine),
})
export type AdminProducerResponse = z.infer<typeof AdminProducerResponse>
