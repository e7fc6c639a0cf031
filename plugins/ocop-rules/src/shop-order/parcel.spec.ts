import fc from "fast-check"
import { describe, expect, it } from "vitest"
import {
  isPartlyShipped,
  leftToShip,
  parcelProblem,
  sentOf,
  statusOfParcels,
  type ParcelStatus,
  type SentParcel,
} from "./parcel.js"

const lines = [
  { line_id: "tea", quantity: 3 },
  { line_id: "honey", quantity: 1 },
]
const parcel = (status: ParcelStatus, tea: number, honey = 0): SentParcel => ({
  status,
  lines: [
    { line_id: "tea", quantity: tea },
    { line_id: "honey", quantity: honey },
  ],
})

describe("what goes into a parcel", () => {
  it.each([
    ["one of several", [{ line_id: "tea", quantity: 1 }], null],
    [
      "all that is left",
      [
        { line_id: "tea", quantity: 2 },
        { line_id: "honey", quantity: 1 },
      ],
      null,
    ],
    [
      "a line with 0 beside others",
      [
        { line_id: "tea", quantity: 0 },
        { line_id: "honey", quantity: 1 },
      ],
      null,
    ],
    ["more than is left", [{ line_id: "tea", quantity: 3 }], "ocop.parcel_quantity_invalid"],
    ["half a piece", [{ line_id: "tea", quantity: 0.5 }], "ocop.parcel_quantity_invalid"],
    ["less than nothing", [{ line_id: "tea", quantity: -1 }], "ocop.parcel_quantity_invalid"],
    ["no number", [{ line_id: "tea", quantity: NaN }], "ocop.parcel_quantity_invalid"],
    [
      "a line twice",
      [
        { line_id: "tea", quantity: 1 },
        { line_id: "tea", quantity: 1 },
      ],
      "ocop.parcel_line_unknown",
    ],
    ["another's line", [{ line_id: "rice", quantity: 1 }], "ocop.parcel_line_unknown"],
    ["nothing", [{ line_id: "tea", quantity: 0 }], "ocop.parcel_empty"],
    ["no line at all", [], "ocop.parcel_empty"],
  ])("[U5] %s", (_, wanted, code) => {
    expect(parcelProblem(wanted, lines, [parcel("shipped", 1)])?.code ?? null).toBe(code)
  })

  it("[U5] what came back is not sent again, and what is claimed is taken", () => {
    expect(leftToShip(lines, [parcel("returned", 1), parcel("preparing", 1, 1)])).toEqual([
      { line_id: "tea", quantity: 1 },
    ])
  })

  it("[U5] no run of allowed parcels holds more than was ordered", () => {
    const quantities = fc.record({
      tea: fc.integer({ min: -1, max: 4 }),
      honey: fc.integer({ min: 0, max: 2 }),
    })
    fc.assert(
      fc.property(fc.array(quantities, { maxLength: 8 }), (tries) => {
        const sent: SentParcel[] = []
        for (const { tea, honey } of tries) {
          const next = parcel("shipped", tea, honey)
          if (!parcelProblem(next.lines, lines, sent)) sent.push(next)
        }
        const pieces = sentOf(sent)
        expect(lines.every(({ line_id, quantity }) => (pieces.get(line_id) ?? 0) <= quantity)).toBe(
          true
        )
        const left = leftToShip(lines, sent).reduce((sum, line) => sum + line.quantity, 0)
        expect(left + (pieces.get("tea") ?? 0) + (pieces.get("honey") ?? 0)).toBe(4)
      })
    )
  })
})

describe("where a shop order stands by its parcels", () => {
  it.each([
    ["nothing sent", [], "packed", false],
    ["claimed, not sent", [parcel("preparing", 3, 1)], "packed", false],
    ["a part sent", [parcel("shipped", 1)], "packed", true],
    ["a part delivered", [parcel("delivered", 1)], "packed", true],
    [
      "a part claimed beside one sent",
      [parcel("shipped", 1), parcel("preparing", 2, 1)],
      "packed",
      true,
    ],
    ["all sent", [parcel("shipped", 3, 1)], "shipped", false],
    ["one of two delivered", [parcel("delivered", 1), parcel("shipped", 2, 1)], "shipped", false],
    ["one of two returned", [parcel("returned", 1), parcel("shipped", 2, 1)], "shipped", false],
    ["all delivered", [parcel("delivered", 1), parcel("delivered", 2, 1)], "delivered", false],
    [
      "one delivered, one returned",
      [parcel("delivered", 1), parcel("returned", 2, 1)],
      "delivered",
      false,
    ],
    ["all returned", [parcel("returned", 3, 1)], "returned", false],
  ] as const)("[U6] %s", (_, parcels, status, partly) => {
    expect(statusOfParcels(lines, parcels)).toBe(status)
    expect(isPartlyShipped(lines, parcels)).toBe(partly)
  })
})
