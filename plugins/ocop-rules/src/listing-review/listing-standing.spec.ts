import { describe, expect, it } from "vitest"
import {
  mayDeleteListing,
  nextListingStanding,
  type ListingAction,
  type ListingStanding,
} from "./listing-standing.js"

const at = (text: string): ListingStanding => {
  const [status, review] = text.split("/")
  return { status, review: review === "-" ? null : review } as ListingStanding
}
const text = (standing: ListingStanding | null) =>
  standing && `${standing.status}/${standing.review ?? "-"}`

describe("where a listing goes", () => {
  it.each<[string, ListingAction, string | null]>([
    ["draft/draft", "save_wording", "draft/draft"],
    ["draft/draft", "submit", "submitted/submitted"],
    ["submitted/submitted", "submit", "submitted/submitted"],
    ["submitted/submitted", "save_wording", "draft/draft"],
    ["submitted/submitted", "ask_changes", "draft/changes_asked"],
    ["draft/changes_asked", "ask_changes", "draft/changes_asked"],
    ["draft/changes_asked", "submit", "submitted/submitted"],
    ["draft/changes_asked", "save_wording", "draft/draft"],
    ["submitted/submitted", "approve", "published/-"],
    ["draft/draft", "approve", null],
    ["draft/changes_asked", "approve", null],
    ["draft/draft", "ask_changes", null],
    ["draft/draft", "drop_wording", null],
    ["draft/draft", "withdraw", null],
    ["submitted/submitted", "withdraw", null],
    ["draft/draft", "restore", null],
  ])("[V9] a new one: %s, %s → %s", (now, action, next) => {
    expect(text(nextListingStanding(at(now), action))).toBe(next)
  })

  it.each<[string, ListingAction, string | null]>([
    ["published/-", "save_wording", "published/draft"],
    ["published/draft", "drop_wording", "published/-"],
    ["published/draft", "submit", "published/submitted"],
    ["published/submitted", "save_wording", "published/draft"],
    ["published/submitted", "approve", "published/-"],
    ["published/submitted", "ask_changes", "published/changes_asked"],
    ["published/-", "submit", null],
    ["published/-", "approve", null],
    ["published/submitted", "withdraw", "withdrawn/submitted"],
    ["published/-", "restore", "published/-"],
    ["withdrawn/-", "withdraw", "withdrawn/-"],
    ["withdrawn/-", "restore", "published/-"],
    ["withdrawn/draft", "restore", "published/draft"],
    ["withdrawn/submitted", "approve", "withdrawn/-"],
    ["withdrawn/-", "save_wording", "withdrawn/draft"],
  ])("[V10] one that was approved: %s, %s → %s", (now, action, next) => {
    expect(text(nextListingStanding(at(now), action))).toBe(next)
  })

  it.each([
    ["draft/draft", true],
    ["draft/changes_asked", true],
    ["submitted/submitted", false],
    ["published/-", false],
    ["withdrawn/-", false],
  ])("[V11] only what no shopper saw may be deleted: %s", (now, may) => {
    expect(mayDeleteListing(at(now))).toBe(may)
  })
})
