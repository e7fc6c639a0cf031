import { describe, expect, it } from "vitest"
import { storedDocument } from "../src/documents/stored-document"
import { aLayout } from "./a-layout"

describe("a document as it is stored", () => {
  const document = {
    id: "tra-shan",
    title: "Trà Shan H'Leo",
    description: "Ngon.",
    province: "Lào Cai",
    group: "Trà",
    stars: "5",
    price: null,
    valid_until: "2026-11-22T07:00:00+07:00",
    channels: ["web", "web", "app"],
    variants: [{ sku: "A1" }, { sku: "a1" }],
    untouched: { deep: [null, 1.5] },
  }
  const stored = storedDocument(document, aLayout())

  it("is there as it was given, beside what it is found by", () => {
    expect(stored).toEqual({
      id: "tra-shan",
      document,
      lines: ["A trà shan hleo", "C lào cai"],
      strict: { title: ["tra shan hleo"], province: ["lao cai"], description: ["ngon"] },
      tolerant: { title: ["tra shan hleo"], province: ["lao cai"], description: ["ngon"] },
      sort: { title: expect.stringMatching(/^tra shan hleo/) as string },
      filter: {
        text: { id: "tra-shan", group: "~54.r~e0." },
        integer: { stars: 5 },
        date: { valid_until: Date.parse("2026-11-22T00:00:00Z") },
        texts: { channels: ["web", "app"], "variants-sku": ["~41.1", "a1"] },
      },
    })
  })

  it("has its words once where no wrong letter is forgiven", () => {
    const strict = storedDocument(document, aLayout({ typo_tolerance: { enabled: false } }))
    expect(strict).not.toHaveProperty("tolerant")
  })

  it("takes dates as dates, and drops what no JSON can carry", () => {
    const given = { id: "a", valid_until: new Date("2026-11-22"), title: "a\ud83c b" }
    expect(storedDocument(given, aLayout())).toMatchObject({
      document: { valid_until: "2026-11-22T00:00:00.000Z", title: "a b" },
      filter: { date: { valid_until: Date.parse("2026-11-22") } },
    })
  })
})
