import { expect, it } from "vitest"
import { bps, dong } from "../money.js"
import { platformBorne, type BearerOfPromotion } from "./promotion-bearer.js"

const by = (bearer: BearerOfPromotion["bearer"], platform = 0) => ({
  bearer,
  platform_bps: bps(platform),
})

it.each([
  ["the market", by("platform"), 33_333],
  ["the producer", by("producer", 10_000), 0],
  ["both, half each", by("shared", 5_000), 16_666],
  ["both, all of it", by("shared", 10_000), 33_333],
  ["nobody was named", undefined, 33_333],
])("[CM4] %s", (_, bearer, borne) => {
  expect(platformBorne(dong(33_333), bearer)).toBe(borne)
})

it("[CM4] a discount is not negative", () => {
  expect(() => platformBorne(dong(-1), undefined)).toThrow(RangeError)
})
