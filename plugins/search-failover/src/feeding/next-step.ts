import type { Copy } from "../copies/copies"
import type { KeptDefinition } from "../copies/definition"

export type FeedStep =
  | { readonly kind: "nothing" }
  | { readonly kind: "drop"; readonly copy: Copy }
  | {
      readonly kind: "make" | "fill" | "feed"
      readonly copy: Copy
      readonly definition: KeptDefinition
    }

/**
 * What brings a copy nearer to its index. Changes wait until the copy is whole: filling sends most of them
 * too. A copy of another form is left to processes of that release.
 */
export function nextStep(copy: Copy | null, form: string): FeedStep {
  if (!copy) {
    return { kind: "nothing" }
  }
  const { definition, filledTo, complete } = copy
  if (!definition) {
    return { kind: "drop", copy }
  }
  if (copy.form !== form) {
    return { kind: "nothing" }
  }
  if (filledTo === null) {
    return { kind: "make", copy, definition }
  }
  return { kind: complete ? "feed" : "fill", copy, definition }
}
