import {
  RegisterProducerBody,
  type RegistrationFields,
  RegistrationForms,
  type Registration,
} from "@ocop/contract"
import { onboardingChecklist, type DocumentKind } from "@ocop/rules"
import { communesOf } from "../buying/communes"
import { refuse } from "../buying/refuse"
import type { FakeRoute } from "../fake-route"
import { asProducer, SIGNED_IN_PRODUCER } from "./signed-in-producer"

/** What one producer has handed in. */
export type KeptRegistration = {
  fields: RegistrationFields
  documents: Registration["documents"]
  standing: Pick<Registration, "status" | "status_reason" | "correction" | "submitted_at" | "claim">
}

const EMPTY: RegistrationFields = {
  kind: null,
  legal_name: null,
  representative: null,
  tax_code: null,
  personal_id: null,
  birth_date: null,
  commune_code: null,
  province_code: null,
  address_line: null,
  phone: null,
  bank_bin: null,
  bank_account: null,
  bank_holder: null,
  accepts_terms: false,
  consents_to_data: false,
}

export function aKeptRegistration(): KeptRegistration {
  return {
    fields: { ...EMPTY },
    documents: [],
    standing: {
      status: "draft",
      status_reason: null,
      correction: null,
      submitted_at: null,
      claim: null,
    },
  }
}

const A_RECORD = {
  id: "prdcr_record",
  name: "HTX Mận Tam Hoa",
  place: "Mèo Vạc, Hà Giang",
  province: "Tuyên Quang",
  products: ["Mận sấy"],
  product_count: 1,
}

/** Registering and handing in, as the contract has it, on what `kept` remembers. */
export function joiningRoutes(kept: KeptRegistration): FakeRoute[] {
  const registration = (): Registration => ({
    ...kept.standing,
    editable: kept.standing.status === "draft",
    fields: kept.fields,
    documents: kept.documents,
    checklist: [
      ...onboardingChecklist({
        ...kept.fields,
        documents: kept.documents.map(({ kind }) => kind as DocumentKind),
      }),
    ],
  })
  const answered = () => ({ body: { registration: registration() } })
  const steps = Object.entries(RegistrationForms).map(([step, form]): FakeRoute => ({
    method: "POST",
    path: new RegExp(`^/producer/registration/${step}$`),
    answer: asProducer(({ body }) => {
      if (kept.standing.status !== "draft") return refuse("ocop.registration_locked")
      const said = form.parse(body)
      if ("birth_date" in said && said.birth_date === "2020-01-01") {
        return refuse("ocop.birth_date_invalid")
      }
      Object.assign(kept.fields, said)
      const { commune_code } = kept.fields
      kept.fields.province_code =
        ["01", "08", "48"].find((code) =>
          communesOf(code).some((commune) => commune.code === commune_code)
        ) ?? null
      return answered()
    }),
  }))
  return [
    ...steps,
    {
      method: "POST",
      path: /^\/auth\/producer\/emailpass\/register$/,
      answer: ({ body }) =>
        (body as { password: string }).password === "matkhau123"
          ? refuse("ocop.password_weak")
          : { body: { token: "producer-token" } },
    },
    {
      method: "POST",
      path: /^\/producer\/registrations$/,
      answer: asProducer(({ body }) => {
        const { name, phone } = RegisterProducerBody.parse(body)
        Object.assign(kept.fields, { representative: name, phone })
        return { body: { producer: { id: "producer_1" }, member: { id: "member_1" } } }
      }),
    },
    { method: "GET", path: /^\/producer\/registration$/, answer: asProducer(answered) },
    {
      method: "POST",
      path: /^\/producer\/registration\/submit$/,
      answer: asProducer(() => {
        if (registration().checklist.some(({ done }) => !done)) {
          return refuse("ocop.registration_incomplete")
        }
        Object.assign(kept.standing, {
          status: "submitted",
          submitted_at: "2026-11-22T01:00:00.000Z",
          correction: null,
        })
        return answered()
      }),
    },
    {
      method: "POST",
      path: /^\/producer\/registration\/documents$/,
      answer: asProducer(({ query }) => {
        const kind = query.get("kind") as DocumentKind
        if (kind === "food-safety") return refuse("ocop.scan_type_refused")
        const document = {
          id: `pdoc_${kept.documents.length + 1}`,
          kind,
          file_name: "giay.jpg",
          mime_type: "image/jpeg",
          size: 1,
          uploaded_at: "2026-11-22T01:00:00.000Z",
        }
        kept.documents.push(document)
        return { body: { document } }
      }),
    },
    {
      method: "DELETE",
      path: /^\/producer\/registration\/documents\/([^/]+)$/,
      answer: asProducer(({ params: [id] }) => {
        kept.documents = kept.documents.filter((document) => document.id !== id)
        return { body: {} }
      }),
    },
    {
      method: "GET",
      path: /^\/producer\/claimable$/,
      answer: asProducer(({ query }) => ({
        body: { records: query.get("q") === "tam hoa" ? [A_RECORD] : [] },
      })),
    },
    {
      method: "POST",
      path: /^\/producer\/claim$/,
      answer: asProducer(({ body }) => {
        if (!kept.documents.some(({ kind }) => kind === "claim-proof")) {
          return refuse("ocop.claim_proof_missing")
        }
        const { reason } = body as { reason: string }
        const { id, name, place } = A_RECORD
        kept.standing.claim = {
          id: "pclaim_1",
          record: { id, name, place },
          reason,
          status: "pending",
          note: null,
        }
        return answered()
      }),
    },
    {
      method: "DELETE",
      path: /^\/producer\/claim$/,
      answer: asProducer(() => {
        kept.standing.claim = null
        return answered()
      }),
    },
    ...SIGNED_IN_PRODUCER,
  ]
}
