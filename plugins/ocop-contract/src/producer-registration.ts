import {
  DOCUMENT_KINDS,
  isIsoDay,
  parseAccountHolder,
  parseAccountNumber,
  parsePersonalId,
  parseTaxCode,
  parseVietnamesePhone,
  REGISTRATION_STEPS,
  bankOf,
} from "@ocop/rules"
import * as z from "zod"
import { typedText } from "./primitives.js"
import { ProducerKind } from "./producer.js"
import { ProducerStatus } from "./producer-portal.js"

export const RegistrationStep = z.enum(REGISTRATION_STEPS)
export type RegistrationStep = z.infer<typeof RegistrationStep>

/** Papers of a registration; a claim's proof belongs to no step. */
export const DocumentKind = z.enum([...DOCUMENT_KINDS, "claim-proof"])
export type DocumentKind = z.infer<typeof DocumentKind>

/** `POST /producer/registrations`, by a log-in that is nobody yet. Its address is the log-in's. */
export const RegisterProducerBody = z
  .object({
    name: typedText(120).pipe(z.string().min(2)),
    /** As typed; stored as "+84…". */
    phone: phone(),
  })
  .strict()
export type RegisterProducerBody = z.infer<typeof RegisterProducerBody>
export const RegisteredProducerResponse = z.object({
  producer: z.object({ id: z.string() }),
  member: z.object({ id: z.string() }),
})

/** A field of a step: absent leaves it as it was, "" empties it, wrong is refused. */
const field = <Schema extends z.ZodType>(schema: Schema) =>
  z.union([z.literal("").transform(() => null), z.null(), schema]).optional()

function parsed(parse: (text: string) => string | null, max: number, what: string) {
  return typedText(max).transform((text, context) => {
    const value = parse(text)
    if (value !== null) return value
    context.addIssue({ code: "custom", message: `is no ${what}` })
    return z.NEVER
  })
}

function phone() {
  return parsed(parseVietnamesePhone, 30, "Vietnamese phone number")
}

const enterpriseCode = (text: string): string | null => {
  const known = parseTaxCode(text)
  return known && known.kind !== "personal" ? known.code : null
}

/**
 * The bodies of `POST /producer/registration/<step>`, one step at a time and in parts: what is there is
 * right, what is missing is said by the checklist.
 */
export const RegistrationForms = {
  producer: z
    .object({
      kind: field(ProducerKind),
      /** As on its papers. */
      legal_name: field(typedText(200).pipe(z.string().min(3))),
      /** The owner of a household, the head of a cooperative. */
      representative: field(typedText(120).pipe(z.string().min(2))),
    })
    .strict(),
  identity: z
    .object({
      tax_code: field(parsed(enterpriseCode, 30, "tax code of 10 or 10-3 digits")),
      personal_id: field(parsed(parsePersonalId, 30, "personal id of 12 digits")),
      birth_date: field(z.string().refine(isIsoDay, "must be a day, YYYY-MM-DD")),
    })
    .strict(),
  place: z
    .object({
      /** A commune of today. */
      commune_code: field(z.string().regex(/^\d{5}$/)),
      /** Hamlet, street, number. */
      address_line: field(typedText(200).pipe(z.string().min(3))),
    })
    .strict(),
  contact: z.object({ phone: field(phone()) }).strict(),
  bank: z
    .object({
      bank_bin: field(z.string().refine((bin) => bankOf(bin) !== null, "is no bank of the list")),
      bank_account: field(parsed(parseAccountNumber, 40, "account number")),
      bank_holder: field(parsed(parseAccountHolder, 70, "holder's name")),
    })
    .strict(),
  consent: z
    .object({ accepts_terms: z.boolean().optional(), consents_to_data: z.boolean().optional() })
    .strict(),
} satisfies Record<Exclude<RegistrationStep, "documents">, z.ZodType>

/** Anything a step can write. */
export type RegistrationDraft = {
  [Step in keyof typeof RegistrationForms]: z.infer<(typeof RegistrationForms)[Step]>
}

export const ProducerDocument = z.object({
  id: z.string(),
  kind: DocumentKind,
  file_name: z.string(),
  mime_type: z.string(),
  /** Bytes. */
  size: z.number().int(),
  uploaded_at: z.string(),
})
export type ProducerDocument = z.infer<typeof ProducerDocument>
/** `POST /producer/registration/documents?kind=` takes a form with one `file`. */
export const AddDocumentQuery = z.object({ kind: DocumentKind })
export const ProducerDocumentResponse = z.object({ document: ProducerDocument })

const ChecklistItem = z.object({
  step: RegistrationStep,
  item: z.string(),
  done: z.boolean(),
})

export const RegistrationFields = z.object({
  kind: ProducerKind.nullable(),
  legal_name: z.string().nullable(),
  representative: z.string().nullable(),
  tax_code: z.string().nullable(),
  personal_id: z.string().nullable(),
  birth_date: z.string().nullable(),
  commune_code: z.string().nullable(),
  province_code: z.string().nullable(),
  address_line: z.string().nullable(),
  phone: z.string().nullable(),
  bank_bin: z.string().nullable(),
  bank_account: z.string().nullable(),
  bank_holder: z.string().nullable(),
  accepts_terms: z.boolean(),
  consents_to_data: z.boolean(),
})
export type RegistrationFields = z.infer<typeof RegistrationFields>

export const ClaimStatus = z.enum(["pending", "confirmed", "refused", "withdrawn"])

/** A record of the register that nobody acts for yet: what its certificates publish and nothing else. */
export const ClaimableRecord = z.object({
  id: z.string(),
  name: z.string(),
  place: z.string(),
  province: z.string(),
  /** Names of its certified products, a few. */
  products: z.array(z.string()),
  product_count: z.number().int(),
})
export type ClaimableRecord = z.infer<typeof ClaimableRecord>
export const ClaimableQuery = z.object({ q: typedText(100).default("") })
export const ClaimableResponse = z.object({ records: z.array(ClaimableRecord) })

/** `POST /producer/claim`: its proof is uploaded before it. The same again answers the same. */
export const ClaimRecordBody = z
  .object({
    record_id: z.string().max(64),
    reason: typedText(1_000).pipe(z.string().min(10)),
  })
  .strict()
export type ClaimRecordBody = z.infer<typeof ClaimRecordBody>

export const ProducerClaim = z.object({
  id: z.string(),
  record: z.object({ id: z.string(), name: z.string(), place: z.string() }),
  reason: z.string(),
  status: ClaimStatus,
  /** The operator's answer. */
  note: z.string().nullable(),
})
export type ProducerClaim = z.infer<typeof ProducerClaim>

/** `GET /producer/registration`, for owners only, and the answer of everything that changes it. */
export const Registration = z.object({
  status: ProducerStatus,
  /** Why it was refused or suspended. */
  status_reason: z.string().nullable(),
  /** Nothing can be changed between submitting and the operator's answer, nor after approval. */
  editable: z.boolean(),
  /** What the operator asks to be changed; `step` is where, null when it is about the whole. */
  correction: z.object({ step: RegistrationStep.nullable(), note: z.string() }).nullable(),
  submitted_at: z.string().nullable(),
  fields: RegistrationFields,
  documents: z.array(ProducerDocument),
  checklist: z.array(ChecklistItem),
  /** The latest. */
  claim: ProducerClaim.nullable(),
})
export type Registration = z.infer<typeof Registration>
export const RegistrationResponse = z.object({ registration: Registration })
