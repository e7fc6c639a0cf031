/** What a kind of query has in common is how it was typed, not what was meant. */
export type QueryKind =
  | "exact"
  | "no accents"
  | "wrong accents"
  | "typo"
  | "unfinished"
  | "other word"
  | "old province"
  | "new province"
  | "producer"
  | "kind of product"
  | "product and place"
  | "stars and price"

export interface JudgedQuery {
  readonly kind: QueryKind
  readonly typed: string
  /** What a shopper who types this may have meant: any of them is a right answer. */
  readonly answers: readonly Answer[]
}

/** Products by their handle, in which `*` is anything, or by what a field of theirs says. */
export type Answer =
  { readonly handle: string } | { readonly field: string; readonly value: string }

/**
 * Queries written one a line: `kẹo dừa bến tre | keo-dua-ca-cao, keo-dua-s*`.
 *
 * @throws Error for a line that is none
 */
export function judged(kind: QueryKind, lines: string): JudgedQuery[] {
  return lines
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean)
    .map((line) => {
      const [typed, answers, more] = line.split("|").map((part) => part.trim())
      if (!typed || !answers || more !== undefined) {
        throw new Error(`Not a judged query: "${line}"`)
      }
      return { kind, typed, answers: answers.split(",").map((answer) => readAnswer(answer.trim())) }
    })
}

function readAnswer(answer: string): Answer {
  const [field = "", value] = answer.split("=")
  return value === undefined ? { handle: answer } : { field, value }
}

/** Whether a product is one of the right answers. */
export const isAnswer = (answers: readonly Answer[], product: Record<string, unknown>): boolean =>
  answers.some((answer) =>
    "field" in answer
      ? product[answer.field] === answer.value
      : matches(answer.handle, String(product.handle))
  )

/** Handles are ASCII letters, digits and hyphens. */
const matches = (pattern: string, handle: string) =>
  new RegExp(`^${pattern.replaceAll("*", ".*")}$`).test(handle)
