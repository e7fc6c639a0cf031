import { foldVietnamese } from "../fold.js"
import { PRODUCER_FORMS } from "./same-words.js"

const FORMS = PRODUCER_FORMS.flatMap((forms) => forms.split(" | ")).map(foldVietnamese)

/**
 * The words of a text by which a producer's name is looked up: folded, letters and digits only, without
 * «HTX» or «hợp tác xã», which one name has in full and another short, unless nothing else is left.
 */
export function producerNameWords(text: string): string[] {
  const key = foldVietnamese(text).replace(/[^\p{L}\p{N}]+/gu, " ")
  const bare = FORMS.reduce((rest, form) => rest.replace(` ${form} `, " "), ` ${key.trim()} `)
  return (bare.trim() || key.trim()).split(" ").filter(Boolean)
}
