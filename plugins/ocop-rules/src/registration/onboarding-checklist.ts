import type { ProducerKind } from "../producer-kind.js"
import { type IdentityKind, identityNeeded } from "./identity-needed.js"
import { documentsNeeded, type DocumentKind } from "./registration-documents.js"
import type { RegistrationStep } from "./registration-step.js"

/** What of a registration is there. Everything was checked for its shape when it was saved. */
export interface RegistrationFacts {
  readonly kind: ProducerKind | null
  readonly legal_name: string | null
  readonly representative: string | null
  readonly tax_code: string | null
  readonly personal_id: string | null
  readonly birth_date: string | null
  readonly commune_code: string | null
  readonly address_line: string | null
  readonly phone: string | null
  readonly bank_bin: string | null
  readonly bank_account: string | null
  readonly bank_holder: string | null
  readonly documents: readonly DocumentKind[]
  readonly accepts_terms: boolean
  readonly consents_to_data: boolean
}

/** Names of things to fill in; clients turn them into words. */
export type ChecklistItemName = Exclude<keyof RegistrationFacts, "documents"> | DocumentKind

export interface ChecklistItem {
  readonly step: RegistrationStep
  readonly item: ChecklistItemName
  readonly done: boolean
}

/** Who it is known as; null while that is open. */
export function identityOf(
  facts: Pick<RegistrationFacts, "kind" | "tax_code" | "personal_id">
): IdentityKind | null {
  if (facts.kind === null) return null
  const needed = identityNeeded(facts.kind)
  if (needed) return needed
  if (facts.tax_code) return "organisation"
  return facts.personal_id ? "person" : null
}

/**
 * Everything that has to be there before a registration is submitted, in the order of the steps, with
 * whether it is. What a kind of producer does not need is absent.
 */
export function onboardingChecklist(facts: RegistrationFacts): readonly ChecklistItem[] {
  const identity = identityOf(facts)
  const has = (step: RegistrationStep, ...names: Exclude<ChecklistItemName, DocumentKind>[]) =>
    names.map((item) => ({ step, item, done: Boolean(facts[item]) }))
  return [
    ...has("producer", "kind", "legal_name", "representative"),
    ...has("identity", ...identityItems(identity)),
    ...has("place", "commune_code", "address_line"),
    ...has("contact", "phone"),
    ...has("bank", "bank_bin", "bank_account", "bank_holder"),
    ...documentsNeeded(identity ?? "organisation").map((item) => ({
      step: "documents" as const,
      item,
      done: facts.documents.includes(item),
    })),
    ...has("consent", "accepts_terms", "consents_to_data"),
  ]
}

function identityItems(identity: IdentityKind | null) {
  return identity === "person" ? (["personal_id", "birth_date"] as const) : (["tax_code"] as const)
}

/** What is still missing; a registration is submitted when that is nothing. */
export function missingForSubmission(facts: RegistrationFacts): readonly ChecklistItem[] {
  return onboardingChecklist(facts).filter(({ done }) => !done)
}
