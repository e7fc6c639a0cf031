import { indexOfPhrase, phrase, wordsOf, type Phrase } from "./phrases.js"

/** What may not be said of goods that are no medicine (domain.md §5: "No disease claims"). */
export const HEALTH_CLAIMS: readonly string[] = [
  "chữa bệnh",
  "chữa khỏi",
  "chữa trị",
  "chữa dứt điểm",
  "trị bệnh",
  "trị dứt điểm",
  "điều trị",
  "đặc trị",
  "khỏi bệnh",
  "hết bệnh",
  "ung thư",
  "trị tiểu đường",
  "thần dược",
  "thuốc tiên",
  "thay thế thuốc",
  "thay thuốc chữa",
]

/** Sentences the law itself asks for; they hold words of the list. */
const DISCLAIMERS: readonly Phrase[] = [
  "không có tác dụng thay thế thuốc chữa bệnh",
  "không thay thế thuốc chữa bệnh",
  "không dùng thay thế thuốc chữa bệnh",
].map(phrase)

const SOUGHT = HEALTH_CLAIMS.map((words) => ({ words, sought: phrase(words) }))

/** The claims in a text, as the list words them, once each. Sentences the law asks for are none. */
export function healthClaimsIn(text: string): string[] {
  const words = wordsOf(text)
  for (const disclaimer of DISCLAIMERS) {
    for (let at = indexOfPhrase(words, disclaimer); at >= 0;) {
      // A stop in its place, so that the words around it do not meet.
      words.splice(at, disclaimer.length, ".")
      at = indexOfPhrase(words, disclaimer)
    }
  }
  return SOUGHT.filter(({ sought }) => indexOfPhrase(words, sought) >= 0).map(({ words }) => words)
}
