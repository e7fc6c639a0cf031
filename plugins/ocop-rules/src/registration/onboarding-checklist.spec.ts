import fc from "fast-check"
import { expect, it } from "vitest"
import { PRODUCER_KINDS, type ProducerKind } from "../producer-kind.js"
import { identityNeeded } from "./identity-needed.js"
import {
  identityOf,
  missingForSubmission,
  onboardingChecklist,
  type RegistrationFacts,
} from "./onboarding-checklist.js"
import { DOCUMENT_KINDS } from "./registration-documents.js"
import { REGISTRATION_STEPS, REVIEW_WORKING_DAYS } from "./registration-step.js"

const NOTHING: RegistrationFacts = {
  kind: null,
  legal_name: null,
  representative: null,
  tax_code: null,
  personal_id: null,
  birth_date: null,
  commune_code: null,
  address_line: null,
  phone: null,
  bank_bin: null,
  bank_account: null,
  bank_holder: null,
  documents: [],
  accepts_terms: false,
  consents_to_data: false,
}
const COOPERATIVE: RegistrationFacts = {
  ...NOTHING,
  kind: "cooperative",
  legal_name: "HTX Chè Shan tuyết",
  representative: "Lò Thị Mai",
  tax_code: "5100123456",
  commune_code: "00769",
  address_line: "Thôn Bản Lìm",
  phone: "+84912345678",
  bank_bin: "970405",
  bank_account: "8300205012345",
  bank_holder: "HTX CHE SHAN TUYET",
  documents: ["business-registration"],
  accepts_terms: true,
  consents_to_data: true,
}
const HOUSEHOLD: RegistrationFacts = {
  ...COOPERATIVE,
  kind: "household-business",
  tax_code: null,
  personal_id: "002188001234",
  birth_date: "1988-02-03",
  documents: ["personal-id-front", "personal-id-back"],
}
const missing = (facts: RegistrationFacts) => missingForSubmission(facts).map(({ item }) => item)

it.each([
  ["cooperative", "organisation"],
  ["limited-company", "organisation"],
  ["joint-stock-company", "organisation"],
  ["private-enterprise", "organisation"],
  ["cooperative-group", "person"],
  ["household-business", "person"],
  ["production-facility", "person"],
  ["other", null],
] as const)("[J3] a %s is known as %s", (kind, identity) => {
  expect(identityNeeded(kind)).toBe(identity)
  expect(PRODUCER_KINDS).toContain(kind)
})

it("[J3] a body of another kind is known by the number that it gives", () => {
  const facts = { kind: "other" as const, tax_code: null, personal_id: null }
  expect(identityOf(facts)).toBeNull()
  expect(identityOf({ ...facts, tax_code: "5100123456" })).toBe("organisation")
  expect(identityOf({ ...facts, personal_id: "002188001234" })).toBe("person")
})

it("[J4] nothing is missing of a whole registration", () => {
  expect(missing(COOPERATIVE)).toEqual([])
  expect(missing(HOUSEHOLD)).toEqual([])
})

it("[J4] each single thing that is not there is missing", () => {
  for (const whole of [COOPERATIVE, HOUSEHOLD]) {
    for (const { item } of onboardingChecklist(whole)) {
      const isDocument = (DOCUMENT_KINDS as readonly string[]).includes(item)
      const without = isDocument
        ? { ...whole, documents: whole.documents.filter((kind) => kind !== item) }
        : { ...whole, [item]: null }
      expect(missing(without)).toContain(item)
    }
  }
})

it("[J4] asks organisations for the tax code and the registration, persons for id, birth and both sides of the card", () => {
  const asked = (kind: ProducerKind | null) => missing({ ...NOTHING, kind })
  expect(asked("cooperative")).toEqual([
    "legal_name",
    "representative",
    "tax_code",
    "commune_code",
    "address_line",
    "phone",
    "bank_bin",
    "bank_account",
    "bank_holder",
    "business-registration",
    "accepts_terms",
    "consents_to_data",
  ])
  const person = asked("household-business")
  expect(person).toEqual(expect.arrayContaining(["personal_id", "birth_date"]))
  expect(person).toEqual(expect.arrayContaining(["personal-id-front", "personal-id-back"]))
  expect(person).not.toContain("tax_code")
  expect(person).not.toContain("business-registration")
})

it("[J4] lists things in the order of the steps, each step once, whatever is there", () => {
  const facts = fc.record({
    kind: fc.constantFrom(...PRODUCER_KINDS, null),
    tax_code: fc.constantFrom(null, "5100123456"),
    personal_id: fc.constantFrom(null, "002188001234"),
    documents: fc.subarray([...DOCUMENT_KINDS]),
  })
  fc.assert(
    fc.property(facts, (some) => {
      const steps = onboardingChecklist({ ...NOTHING, ...some }).map(({ step }) => step)
      expect([...new Set(steps)]).toEqual([...REGISTRATION_STEPS])
      expect(steps).toEqual([...steps].sort((a, b) => at(a) - at(b)))
    })
  )
})
const at = (step: (typeof REGISTRATION_STEPS)[number]) => REGISTRATION_STEPS.indexOf(step)

it("[J10] an answer is promised within three working days", () => {
  expect(REVIEW_WORKING_DAYS).toBe(3)
})
