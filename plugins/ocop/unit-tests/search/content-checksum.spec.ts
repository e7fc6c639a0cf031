import { describe, expect, it } from "vitest"
import { contentChecksum } from "../../src/workflows/search-check/content-checksum"

const document = {
  id: "tea",
  title: "Trà",
  stars: null,
  in_stock: false,
  aliases: ["chè", "trà"],
  certificate_valid_until: "2026-12-31",
  created_at: "2026-01-02T03:04:05.678Z",
  computed_on: 20261122,
}
const checksum = contentChecksum(document)

describe("the checksum of a document", () => {
  it.each<[string, object]>([
    ["the day it was computed for", { computed_on: 20261123 }],
    ["nothing instead of null", { stars: undefined }],
    ["the order of a list", { aliases: ["trà", "chè"] }],
    ["a day as its first moment", { certificate_valid_until: "2026-12-31T00:00:00.000Z" }],
    ["a moment as a Date", { created_at: new Date("2026-01-02T03:04:05.678Z") }],
    ["a moment in another zone", { created_at: "2026-01-02T10:04:05.678+07:00" }],
  ])("does not depend on %s", (_, more) => {
    expect(contentChecksum({ ...document, ...more })).toBe(checksum)
  })

  it("does not depend on the order of fields", () => {
    const turned = Object.fromEntries(Object.entries(document).reverse())
    expect(contentChecksum(turned)).toBe(checksum)
  })

  it.each<[string, object]>([
    ["another text", { title: "Tra" }],
    ["a star", { stars: 3 }],
    ["true for false", { in_stock: true }],
    ["nothing for false", { in_stock: null }],
    ["a text for a number", { stars: "3" }],
    ["an entry of a list", { aliases: ["chè"] }],
    ["entries glued together", { aliases: ['chè","trà'] }],
    ["another day", { certificate_valid_until: "2027-01-01" }],
    ["a field more", { group: "I" }],
  ])("changes with %s", (_, more) => {
    expect(contentChecksum({ ...document, ...more })).not.toBe(checksum)
  })
})
