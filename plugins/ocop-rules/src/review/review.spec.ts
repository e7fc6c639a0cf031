import fc from "fast-check"
import { expect, it } from "vitest"
import { reviewUntil, whyNoReview, type BoughtLine } from "./may-review.js"
import { REVIEW_MARKS, REVIEW_PICTURES, REVIEW_WORDS, reviewAuthor } from "./review-limits.js"
import {
  REVIEW_STATES,
  reviewAfter,
  reviewDeedNeedsReason,
  type ReviewDeed,
} from "./review-state.js"
import { summariseReviews, type MarkCounts } from "./review-summary.js"

const delivered_at = new Date("2026-05-01T03:00:00Z")
const bought = (wish: Partial<BoughtLine> = {}): BoughtLine => ({
  ...{
    status: "delivered",
    delivered_at,
    quantity: 2,
    cancelled: 0,
    returned: 0,
  },
  ...wish,
})
const soon = new Date("2026-05-02T03:00:00Z")

it.each<[string, BoughtLine[], string | null]>([
  ["nothing", [], "ocop.review_not_bought"],
  ["what was delivered", [bought()], null],
  [
    "what is on its way",
    [bought({ status: "shipped", delivered_at: null })],
    "ocop.review_not_bought",
  ],
  ["what came back", [bought({ status: "returned" })], "ocop.review_not_bought"],
  ["what was cancelled", [bought({ status: "cancelled" })], "ocop.review_not_bought"],
  ["one of two cancelled", [bought({ cancelled: 1 })], null],
  [
    "one cancelled, one returned",
    [bought({ cancelled: 1, returned: 1 })],
    "ocop.review_not_bought",
  ],
  ["all returned", [bought({ returned: 2 })], "ocop.review_not_bought"],
  ["returned once and kept once", [bought({ returned: 2 }), bought()], null],
])("[RV1] whoever bought %s", (_, lines, refusal) => {
  expect(whyNoReview(lines, soon)).toBe(refusal)
})

it("[RV2] 180 days of 24 hours from delivery, and at that moment it is over", () => {
  const until = reviewUntil(delivered_at)
  expect(until.toISOString()).toBe("2026-10-28T03:00:00.000Z")
  expect(whyNoReview([bought()], new Date(until.getTime() - 1))).toBeNull()
  expect(whyNoReview([bought()], until)).toBe("ocop.review_too_late")
  const again = bought({ delivered_at: new Date(delivered_at.getTime() + 1) })
  expect(whyNoReview([bought(), again], until)).toBeNull()
})

it("[RV3] marks, words and pictures have limits", () => {
  expect([REVIEW_MARKS, REVIEW_WORDS, REVIEW_PICTURES]).toEqual([
    [1, 2, 3, 4, 5],
    { least: 10, most: 2_000 },
    4,
  ])
})

it.each<[ReviewDeed, string, boolean]>([
  ["publish", "published published - published", false],
  ["reject", "rejected - rejected -", true],
  ["hide", "- hidden - hidden", true],
])("[RV5] to %s: %s", (deed, after, reason) => {
  expect(REVIEW_STATES.map((state) => reviewAfter(state, deed) ?? "-").join(" ")).toBe(after)
  expect(reviewDeedNeedsReason(deed)).toBe(reason)
})

it.each<[MarkCounts, number | null, MarkCounts]>([
  [[0, 0, 0, 0, 0], null, [0, 0, 0, 0, 0]],
  [[0, 0, 0, 0, 1], 5, [0, 0, 0, 0, 100]],
  [[0, 0, 0, 3, 1], 4.3, [0, 0, 0, 75, 25]],
  [[1, 0, 0, 0, 2], 3.7, [33, 0, 0, 0, 67]],
  [[0, 0, 1, 1, 1], 4, [0, 0, 33, 33, 34]],
  [[0, 0, 0, 1, 19], 5, [0, 0, 0, 5, 95]],
])("[RV6] %j is on average %s, in percents %j", (counts, average, percents) => {
  expect(summariseReviews(counts)).toMatchObject({ average, percents })
})

it("[RV6] percents are 100 together and an average is between 1 and 5", () => {
  const some = fc.nat(100_000)
  fc.assert(
    fc.property(fc.tuple(some, some, some, some, some), (counts) => {
      const { count, average, percents } = summariseReviews(counts)
      const whole = percents.reduce((sum, one) => sum + one, 0)
      if (count === 0) return average === null && whole === 0
      return whole === 100 && average! >= 1 && average! <= 5
    })
  )
})

it.each<[string | null, string | null, string | null]>([
  ["Lan", "Nguyễn", "Lan N."],
  ["Thị Lan", "nguyễn", "Lan N."],
  ["Hoa", "Đặng Thị", "Hoa Đ."],
  ["Hoa", null, "Hoa"],
  ["Nguyễn Thị Hoa", "", "Hoa N."],
  ["", "Nguyễn Hoa", "Hoa"],
  [null, null, null],
  ["lan@example.com", "Nguyễn", null],
  ["0912345678", null, null],
])("[RV7] %s %s is called %s", (first_name, last_name, author) => {
  expect(reviewAuthor({ first_name, last_name })).toBe(author)
})
