import type { AdminHomeSlot, HomeSlotForm, ListingChoiceForm } from "@ocop/contract"
import { choosesNothing } from "@ocop/rules"
import { NO_CHOICE, spanIsRight } from "../campaign-pages/campaign-typed"

/** A slot as it is typed, with the fields of every kind. */
export interface SlotTyped {
  readonly rank: string
  readonly starts_at: string
  /** Empty: until further notice. */
  readonly ends_at: string
  readonly title: string
  readonly lead: string
  readonly picture_id: string | null
  readonly campaign_page_id: string | null
  readonly choice: ListingChoiceForm
}

export type SlotProblem = "rank" | "times" | "title" | "campaign" | "choice"

export function typedSlot(slot: AdminHomeSlot | null): SlotTyped {
  const form = slot?.form
  return {
    rank: String(form?.rank ?? 0),
    starts_at: form?.starts_at ?? "",
    ends_at: form?.ends_at ?? "",
    title: form && "title" in form ? form.title : "",
    lead: form && "lead" in form ? form.lead : "",
    picture_id: form && "picture_id" in form ? form.picture_id : null,
    campaign_page_id: form?.campaign_page_id ?? null,
    choice: form && "choice" in form ? form.choice : NO_CHOICE,
  }
}

/** What is wrong with it, and what is sent when nothing is. */
export function readTypedSlot(
  kind: HomeSlotForm["kind"],
  { title, lead, picture_id, campaign_page_id, choice, ...typed }: SlotTyped
): { problems: ReadonlySet<SlotProblem>; form: HomeSlotForm | null } {
  const problems = new Set<SlotProblem>()
  const rank = /^-?\d{1,4}$/.test(typed.rank.trim()) ? Number(typed.rank) : NaN
  const when = { rank, starts_at: typed.starts_at, ends_at: typed.ends_at || null }
  if (!(rank >= -1_000 && rank <= 1_000)) problems.add("rank")
  if (!spanIsRight(when.starts_at, when.ends_at)) problems.add("times")
  if (kind !== "campaign" && title.trim().length < 3) problems.add("title")
  if (kind === "campaign" && !campaign_page_id) problems.add("campaign")
  if (kind === "listings" && choosesNothing(choice)) problems.add("choice")
  if (problems.size > 0) return { problems, form: null }
  switch (kind) {
    case "hero":
      return { problems, form: { kind, ...when, title, lead, picture_id, campaign_page_id } }
    case "campaign":
      return { problems, form: { kind, ...when, campaign_page_id: campaign_page_id ?? "" } }
    case "listings":
      return { problems, form: { kind, ...when, title, choice, campaign_page_id } }
  }
}
