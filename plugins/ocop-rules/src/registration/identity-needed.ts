import { type ProducerKind } from "../producer-kind.js"

/** By which number a producer is known to the state. */
export type IdentityKind = "organisation" | "person"

/**
 * Legal persons have a tax code of their own; a household, a workshop and a cooperative group are the
 * person who stands for them, by the personal id. Null for other bodies: they may be either, and the
 * number they give says which.
 */
export function identityNeeded(kind: ProducerKind): IdentityKind | null {
  switch (kind) {
    case "cooperative":
    case "limited-company":
    case "joint-stock-company":
    case "private-enterprise":
      return "organisation"
    case "cooperative-group":
    case "household-business":
    case "production-facility":
      return "person"
    case "other":
      return null
  }
}
