import { describe, expect, it } from "vitest"
import { keptProductNews } from "./kept-product-news.js"
import {
  CHOSEN_NOTICE_KINDS,
  isAboutOwnReview,
  isMailed,
  isNoticeKind,
  NEWS_DAYS,
  NOTICE_KEPT_DAYS,
  NOTICE_KINDS,
  type NoticeKind,
} from "./notice-kind.js"

describe("[NT2] mails", () => {
  it.each([
    ["order_placed", true, true, true],
    ["order_cancelled", true, true, true],
    ["refund_made", true, true, true],
    ["order_paid", true, false, true],
    ["parcel_sent", true, false, true],
    ["order_delivered", true, false, true],
    ["complaint_answered", true, false, true],
    ["certificate_ended", false, false, true],
    ["certificate_renewed", false, false, true],
    ["product_on_sale", false, false, true],
    ["new_product", false, false, true],
    ["review_published", false, false, true],
    ["review_declined", false, false, true],
    ["review_replied", false, false, true],
  ] as const)("of %s: unasked %s, declined %s, wanted %s", (kind, unasked, declined, wanted) => {
    expect([isMailed(kind, null), isMailed(kind, false), isMailed(kind, true)]).toEqual([
      unasked,
      declined,
      wanted,
    ])
  })

  it("are chosen for every kind but those that everybody gets", () => {
    const kinds = Object.keys(NOTICE_KINDS) as NoticeKind[]
    expect(kinds.filter((kind) => !CHOSEN_NOTICE_KINDS.includes(kind))).toEqual(
      kinds.filter((kind) => isMailed(kind, false))
    )
  })

  it("know their kinds", () => {
    expect(isNoticeKind("order_paid")).toBe(true)
    expect(isNoticeKind("toString")).toBe(false)
    const ofReviews = (Object.keys(NOTICE_KINDS) as NoticeKind[]).filter(isAboutOwnReview)
    expect(ofReviews).toEqual(["review_published", "review_declined", "review_replied"])
    expect(isAboutOwnReview("review_burnt")).toBe(false)
  })
})

it("[NT5] a notice outlives what is news, or it would be told again", () => {
  expect(NOTICE_KEPT_DAYS).toBeGreaterThan(NEWS_DAYS)
})

describe("[NT3] of a kept product", () => {
  const state = (certified: boolean, on_sale: boolean) => ({ certified, on_sale })

  it.each([
    ["seen for the first time", null, state(true, true), null],
    ["as it was", state(true, true), state(true, true), null],
    ["whose certificate ended", state(true, true), state(false, false), "certificate_ended"],
    ["that was not on sale either", state(true, false), state(false, false), "certificate_ended"],
    ["certified anew", state(false, false), state(true, false), "certificate_renewed"],
    ["certified anew and on sale", state(false, false), state(true, true), "certificate_renewed"],
    ["on sale again", state(true, false), state(true, true), "product_on_sale"],
    ["sold out", state(true, true), state(true, false), null],
  ] as const)("%s", (_, before, now, news) => {
    expect(keptProductNews(before, now)).toBe(news)
  })
})
