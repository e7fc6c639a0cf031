import type { LegalKind } from "@ocop/contract"

/** How a field of a kind is typed. "named" is a list of points, each with a name and words. */
export type FieldKind = "line" | "words" | "day" | "months" | "named"

const FIELDS: Readonly<Record<LegalKind, Readonly<Record<string, FieldKind>>>> = {
  operator: {
    legal_name: "line",
    enterprise_number: "line",
    issued_on: "day",
    issued_by: "line",
    address: "line",
    representative: "line",
    phone: "line",
    email: "line",
    domain: "line",
    registration_number: "line",
  },
  ranking: { intro: "words", criteria: "named", paid: "words" },
  complaints: { words: "words", phone: "line", email: "line", address: "line" },
  privacy: {
    purpose: "words",
    use: "words",
    retention: "words",
    recipients: "words",
    contact: "words",
    access: "words",
    complaints: "words",
    protection: "words",
    consents: "named",
  },
  fees: { intro: "words", items: "named" },
  retention: {
    orders_months: "months",
    listings_months: "months",
    producers_months: "months",
    words: "words",
  },
}

/** The fields of a kind in the order in which they are typed. */
export const fieldsOf = (kind: LegalKind): [string, FieldKind][] => Object.entries(FIELDS[kind])

export interface NamedPoint {
  name: string
  words: string
}

/** What is typed: text, or points. */
export type Typed = Readonly<Record<string, string | readonly NamedPoint[]>>

const NO_POINT: readonly NamedPoint[] = [{ name: "", words: "" }]

/** What stands there at first: the newest version, or nothing. */
export function typedOf(kind: LegalKind, content: Readonly<Record<string, unknown>>): Typed {
  return Object.fromEntries(
    fieldsOf(kind).map(([name, field]) => {
      const known = content[name]
      if (field === "named")
        return [name, Array.isArray(known) ? (known as NamedPoint[]) : NO_POINT]
      return [name, known === undefined ? "" : String(known)]
    })
  )
}

/** As the contract wants it; what does not fit is found by its schema. */
export function contentOf(kind: LegalKind, typed: Typed): Record<string, unknown> {
  return Object.fromEntries(
    fieldsOf(kind).map(([name, field]) => [
      name,
      field === "months" ? Number(typed[name] || Number.NaN) : typed[name],
    ])
  )
}
