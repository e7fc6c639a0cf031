import { expect, it } from "vitest"
import { isRefusalCode, REFUSAL_CODES } from "./refusal.js"
import { refusals } from "./refusals.js"

const one = {
  producerNotOpen: refusals.producerNotOpen("submitted"),
  producerSuspended: refusals.producerSuspended(),
  producerClosed: refusals.producerClosed("2027-02-06"),
  listingNotFound: refusals.listingNotFound("mat-ong-bac-ha"),
  listingNotPublished: refusals.listingNotPublished("draft"),
  listingHidden: refusals.listingHidden(),
  certificateNotFound: refusals.certificateNotFound("12/QĐ-UBND"),
  certificateMissing: refusals.certificateMissing(),
  certificateNotYetValid: refusals.certificateNotYetValid("2027-01-15", "2026-11-21"),
  certificateExpired: refusals.certificateExpired("2026-01-15", "2026-11-21"),
  certificateRevoked: refusals.certificateRevoked("2026-06-01"),
  certificateEndsBeforeSending: refusals.certificateEndsBeforeSending("2027-03-01"),
  outOfSeason: refusals.outOfSeason({ from: "05-01", to: "08-31" }, "2026-11-21"),
  quantityInvalid: refusals.quantityInvalid(1.5),
  notEnoughStock: refusals.notEnoughStock(5, 2),
  cartNotFound: refusals.cartNotFound("cart_1"),
  cartEmpty: refusals.cartEmpty(),
  completionBusy: refusals.completionBusy("cart_1"),
  contactMissing: refusals.contactMissing(["name", "phone"]),
  phoneInvalid: refusals.phoneInvalid(),
  addressInvalid: refusals.addressInvalid("the commune is not in the province"),
  shippingMissing: refusals.shippingMissing("prod_1"),
  shippingSurplus: refusals.shippingSurplus(1),
  totalNotWhole: refusals.totalNotWhole(157_441.62),
  discountNotWhole: refusals.discountNotWhole(6_999.93),
  discountChanged: refusals.discountChanged(),
  discountNeedsEmail: refusals.discountNeedsEmail("TET"),
  shippingStale: refusals.shippingStale(30_000, null),
  deliveryUnavailable: refusals.deliveryUnavailable("prod_1", ["Sữa chua"]),
  paymentStale: refusals.paymentStale(250_000, 300_000),
  amountMismatch: refusals.amountMismatch(250_000, 300_000),
  codOverLimit: refusals.codOverLimit(5_000_001, 5_000_000),
  codPartOverLimit: refusals.codPartOverLimit(2_000_001, 2_000_000),
  codPrepaidOnly: refusals.codPrepaidOnly(["prod_1", "prod_2"]),
  codTooManyOpen: refusals.codTooManyOpen(3, 3),
  codRefusedBefore: refusals.codRefusedBefore(2),
  cardNotPaid: refusals.cardNotPaid(),
  basketNotFound: refusals.basketNotFound("tet-mien-nui"),
  basketNotOnSale: refusals.basketNotOnSale('it is "draft"'),
  basketChanged: refusals.basketChanged("bask_1"),
  basketShort: refusals.basketShort(3, 2),
  basketLineFixed: refusals.basketLineFixed(),
  giftInvalid: refusals.giftInvalid(["giver_name", "message"]),
  giftNotInCash: refusals.giftNotInCash(),
} satisfies Record<keyof typeof refusals, unknown>

it("[R1] every code has one constructor, every constructor a code", () => {
  const made = Object.values(one).map(({ code }) => code)
  expect([...made].sort()).toEqual([...REFUSAL_CODES].sort())
  expect(Object.keys(one).sort()).toEqual(Object.keys(refusals).sort())
})

it.each(REFUSAL_CODES)("[R1] %s has the shape of a code", (code) => {
  expect(code).toMatch(/^ocop\.[a-z]+(_[a-z]+)*$/)
})

it.each(Object.values(one))("[R2] $code is said in whole sentences", ({ message }) => {
  expect(message).toMatch(/^[A-Z0-9].*\.$/)
  expect(message).not.toMatch(/undefined|NaN|\[object/)
})

it.each([
  [one.certificateExpired, ["2026-01-15", "2026-11-21"]],
  [one.producerClosed, ["2027-02-06"]],
  [one.certificateEndsBeforeSending, ["2027-03-01"]],
  [one.outOfSeason, ["05-01", "08-31", "2026-11-21"]],
  [one.notEnoughStock, ["5", "2"]],
  [one.totalNotWhole, ["157441.62"]],
  [one.contactMissing, ["name, phone"]],
])("[R2] $code says what was got", ({ message }, parts) => {
  for (const part of parts) expect(message).toContain(part)
})

it("[R3] no constructor takes a phone number", () => {
  expect(refusals.phoneInvalid).toHaveLength(0)
})

it.each([
  ["ocop.cart_empty", true],
  ["ocop.something_else", false],
  ["cart_empty", false],
  ["", false],
] as const)("[R4] whether %j is a code of ours: %s", (code, ours) => {
  expect(isRefusalCode(code)).toBe(ours)
})
