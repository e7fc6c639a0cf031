import { expect, it } from "vitest"
import { PROVINCES } from "~/tests/fake-backend/provinces"
import { provinceOfSlug } from "./province-of-slug"

it("finds a province of today", () => {
  expect(provinceOfSlug(PROVINCES, "lao-cai")).toMatchObject({
    kind: "today",
    province: { code: "15" },
  })
})

it("finds what a former province belongs to", () => {
  expect(provinceOfSlug(PROVINCES, "yen-bai")).toMatchObject({
    kind: "former",
    formerName: "Yên Bái",
    province: { code: "15" },
  })
})

it("takes a name that is both for the present one", () => {
  expect(provinceOfSlug(PROVINCES, "tuyen-quang")?.kind).toBe("today")
})

it("knows what it does not know", () => {
  expect(provinceOfSlug(PROVINCES, "atlantis")).toBeNull()
})
