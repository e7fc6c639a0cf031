import type { AdminCampaignPage, CampaignPageForm, ListingChoiceForm } from "@ocop/contract"
import { choosesNothing, isVietnamMinute } from "@ocop/rules"

export type CampaignProblem = "title" | "handle" | "times" | "choice"

export const NO_CHOICE: ListingChoiceForm = {
  stars: [],
  province_codes: [],
  former_provinces: [],
  groups: [],
  producer_kinds: [],
  tags: [],
  picked: [],
}

/** A page as it is typed: an empty one, or what was saved. */
export const typedCampaign = (page: AdminCampaignPage | null): CampaignPageForm =>
  page?.form ?? {
    handle: "",
    title: "",
    lead: "",
    body: "",
    picture_id: null,
    starts_at: "",
    ends_at: "",
    choice: NO_CHOICE,
  }

/** What keeps it from being saved. A draft may choose nothing yet. */
export function campaignProblems(
  { title, handle, starts_at, ends_at, choice }: CampaignPageForm,
  isPublished: boolean
): ReadonlySet<CampaignProblem> {
  const problems = new Set<CampaignProblem>()
  if (title.trim().length < 3) problems.add("title")
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(handle)) problems.add("handle")
  if (!spanIsRight(starts_at, ends_at)) problems.add("times")
  if (isPublished && choosesNothing(choice)) problems.add("choice")
  return problems
}

/** @param ends_at null: until further notice */
export const spanIsRight = (starts_at: string, ends_at: string | null): boolean =>
  isVietnamMinute(starts_at) &&
  (ends_at === null || (isVietnamMinute(ends_at) && starts_at < ends_at))
