/** What is chosen for a product that the register does not know yet. */
export const OTHER_PRODUCT = "khac"

/** What was typed, as it was typed. */
export type FilingValues = Partial<
  Record<
    | "key"
    | "product"
    | "product_name"
    | "group_code"
    | "number"
    | "decision"
    | "body"
    | "level"
    | "stars"
    | "issued_on"
    | "valid_until"
    | "note",
    string
  >
>

/** A form that came back: names of the fields that are wrong, and a code of the backend's. */
export type FilingOutcome = { values: FilingValues; wrong: string[]; code: string | null }
