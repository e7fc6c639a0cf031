import type { Messages } from "../messages/vi"

type Words = Pick<Messages["auditLog"], "kinds" | "deeds">

/** A kind of thing in words; what has none yet is shown as it is kept. */
export function kindWords(kind: string, { kinds }: Words): string {
  return kinds[kind] ?? kind.replaceAll("_", " ")
}

/** What was done, "product.changed", in words. */
export function deedWords(action: string, words: Words): string {
  const [kind = "", deed = ""] = action.split(".")
  const done = words.deeds[deed] ?? deed.replaceAll("_", " ")
  return `${done}: ${kindWords(kind, words).toLowerCase()}`
}
