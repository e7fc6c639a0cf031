import fc from "fast-check"
import { expect, it } from "vitest"
import { referencesIn, transferReference } from "./transfer-reference.js"

const REFERENCE = "OCOP7K2M9QXTRD"
const aReference = fc
  .array(fc.nat({ max: 29 }), { minLength: 10, maxLength: 10 })
  .map((draws) => transferReference(() => draws.pop() ?? 0))

it("[VQ1] a reference is OCOP and ten signs that nobody confuses", () => {
  fc.assert(
    fc.property(aReference, (reference) => {
      expect(reference).toMatch(/^OCOP[2-9A-HJKMNP-TV-Z]{10}$/)
    })
  )
  expect(transferReference((below) => below - 1)).toBe("OCOPZZZZZZZZZZ")
})

it.each([
  ["as it was given", REFERENCE],
  ["in small letters", "ocop7k2m9qxtrd"],
  ["after the bank's own words", `MBVCB.8812345678.075123.${REFERENCE}.CT tu 0071000 toi 0123`],
  ["broken by spaces", "OCOP 7K2M 9QXT RD thanh toan"],
  ["broken by dots and dashes", "ocop-7k2m.9qxt-rd"],
  ["broken over lines", "OCOP7K2M9\nQXTRD"],
  ["glued to what follows", `${REFERENCE}FT26326123456789`],
  ["after the shop's name", `Mua hang OCOP ${REFERENCE}`],
  ["twice", `${REFERENCE} ${REFERENCE}`],
  ["in wide letters", "ＯＣＯＰ７Ｋ２Ｍ９ＱＸＴＲＤ"],
])("[VQ2] is found %s", (_, content) => {
  expect(referencesIn(content)).toEqual([REFERENCE])
})

it.each([
  ["nothing", ""],
  ["a reference whose end was cut off", "OCOP7K2M9QXTR"],
  ["signs that no reference has", "OCOP7K2M9QXTR0"],
  ["an order's number", "Thanh toan don 1042"],
])("[VQ2] %s is no reference", (_, content) => {
  expect(referencesIn(content)).toEqual([])
})

it("[VQ2] of two references both are told", () => {
  expect(referencesIn(`${REFERENCE} va OCOPABCDEFGHJK`)).toEqual([REFERENCE, "OCOPABCDEFGHJK"])
})

it("[VQ2] whatever banks put around and into it, the reference is among those found", () => {
  const dressed = fc.tuple(aReference, fc.string({ maxLength: 40 }), fc.string({ maxLength: 40 }))
  fc.assert(
    fc.property(dressed, fc.constantFrom("", " ", ".", "-", " - "), ([reference, a, b], gap) => {
      expect(referencesIn(`${a} ${[...reference].join(gap)} ${b}`)).toContain(reference)
    })
  )
})
