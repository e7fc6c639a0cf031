import type { IdentityKind } from "./identity-needed.js"

/** Papers a producer can hand in with its registration. */
export const DOCUMENT_KINDS = [
  "business-registration",
  "personal-id-front",
  "personal-id-back",
  "food-safety",
  "other",
] as const

export type DocumentKind = (typeof DOCUMENT_KINDS)[number]

const NEEDED: Record<IdentityKind, readonly DocumentKind[]> = {
  organisation: ["business-registration"],
  person: ["personal-id-front", "personal-id-back"],
}

/** Papers without which a registration is not submitted; the others may be added. */
export function documentsNeeded(identity: IdentityKind): readonly DocumentKind[] {
  return NEEDED[identity]
}
