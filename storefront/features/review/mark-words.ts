import { m } from "~/platform/paraglide/messages"

const WORDS = [
  m.review_mark_1,
  m.review_mark_2,
  m.review_mark_3,
  m.review_mark_4,
  m.review_mark_5,
] as const

/** @param mark 1 to 5 */
export function markWords(mark: number): string {
  return WORDS[mark - 1]?.() ?? ""
}
