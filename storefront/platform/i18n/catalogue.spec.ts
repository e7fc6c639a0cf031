import { readFileSync } from "node:fs"
import { describe, expect, it } from "vitest"

const CATALOGUES = [
  "",
  "buying.",
  "certificate.",
  "searching.",
  "account.",
  "password.",
  "payment.",
  "delivery.",
  "after-order.",
  "campaign.",
  "portal-shell.",
  "portal-sign-in.",
  "portal-joining.",
  "portal-listings.",
  "portal-orders.",
  "portal-certificates.",
  "portal-home.",
  "portal-team.",
  "portal-sheets.",
  "portal-money.",
  "portal-delivery.",
  "portal-after.",
  "offline.",
]
type Words = Record<string, unknown>

function read(prefix: string, locale: string): Words {
  const file = new URL(`../../messages/${prefix}${locale}.json`, import.meta.url)
  return JSON.parse(readFileSync(file, "utf8")) as Words
}

/** Names in braces, with variants (plurals) seen as one text. */
const placeholders = (message: unknown) =>
  [...new Set(JSON.stringify(message).match(/\{\w+\}/g))].sort()

describe.each(CATALOGUES)("messages/%s{vi,en}.json", (prefix) => {
  const [vi, en] = [read(prefix, "vi"), read(prefix, "en")]

  it("has the same keys in both languages", () => {
    expect(Object.keys(en).sort()).toEqual(Object.keys(vi).sort())
  })

  it("has the same placeholders in both languages", () => {
    for (const key of Object.keys(vi))
      expect([key, placeholders(en[key])]).toEqual([key, placeholders(vi[key])])
  })

  it("has a word for every key, composed (NFC) and without stray spaces", () => {
    for (const [key, message] of [...Object.entries(vi), ...Object.entries(en)]) {
      if (typeof message !== "string") continue
      expect([key, message.trim().normalize("NFC")]).toEqual([key, message])
      expect([key, message]).not.toEqual([key, ""])
    }
  })
})

it("gives no key to two catalogues", () => {
  const keys = CATALOGUES.flatMap((prefix) => Object.keys(read(prefix, "vi"))).filter(
    (key) => key !== "$schema"
  )
  expect(keys).toHaveLength(new Set(keys).size)
})
