import { m } from "~/platform/paraglide/messages"
import type { Step } from "./steps"
import { stepWords } from "./step-words"

/** "Sửa quy cách và giá": a step's title within a sentence. */
export function editPartWords(step: Step): string {
  const title = stepWords(step)
  return m.portal_listings_edit_part({ part: title.charAt(0).toLowerCase() + title.slice(1) })
}
