import { expect, it } from "vitest"
import { refusals } from "../refusals.js"
import { basketRefusal, basketStock, type BasketFacts } from "./basket-sale.js"

const part = {
  quantity: 1,
  consent: "accepted" as const,
  sellable: { ok: true as const, ships_from: null },
  available: 9,
}
const basket: BasketFacts = {
  state: "published",
  starts_at: new Date("2026-11-01T00:00:00Z"),
  ends_at: new Date("2027-02-06T00:00:00Z"),
  parts: [part, part],
}
const now = new Date("2026-12-01T00:00:00Z")

it.each([
  [
    "the scarcest part",
    [
      [1, 9],
      [1, 2],
      [1, 5],
    ],
    2,
  ],
  [
    "units are counted",
    [
      [2, 9],
      [3, 9],
    ],
    3,
  ],
  [
    "one part is sold out",
    [
      [1, 9],
      [1, 0],
    ],
    0,
  ],
  [
    "one unit is missing",
    [
      [2, 1],
      [1, 9],
    ],
    0,
  ],
  [
    "more promised than there is",
    [
      [1, -1],
      [1, 9],
    ],
    0,
  ],
  [
    "one part is not counted",
    [
      [1, null],
      [1, 4],
    ],
    4,
  ],
  [
    "nothing is counted",
    [
      [1, null],
      [1, null],
    ],
    null,
  ],
] as const)("[BK3] %s", (_, parts, stock) => {
  const rows = parts.map(([quantity, available]) => ({ quantity, available }))
  expect(basketStock(rows)).toBe(stock)
})

it.each([
  ["all is well", {}, false],
  ["nobody published it", { state: "draft" as const }, true],
  ["an operator ended it", { state: "ended" as const }, true],
  ["its time has not come", { starts_at: new Date("2026-12-02T00:00:00Z") }, true],
  ["its first moment is now", { starts_at: now }, false],
  ["its last moment is now", { ends_at: now }, true],
  ["it has no end", { ends_at: null }, false],
  ["it has no parts", { parts: [] }, true],
  ["a producer was not heard", { parts: [part, { ...part, consent: "proposed" as const }] }, true],
  ["a producer declined", { parts: [part, { ...part, consent: "declined" as const }] }, true],
  [
    "a certificate has lapsed",
    {
      parts: [
        part,
        {
          ...part,
          sellable: {
            ok: false,
            refusal: refusals.certificateMissing(),
          } as const,
        },
      ],
    },
    true,
  ],
  [
    "a part is sold out, which is a matter of stock",
    { parts: [part, { ...part, available: 0 }] },
    false,
  ],
])("[BK4] %s", (_, wish, isRefused) => {
  const refusal = basketRefusal({ ...basket, ...wish }, now)
  expect(refusal?.code ?? null).toBe(isRefused ? "ocop.basket_not_on_sale" : null)
})

it("[PO6] is not sold while a part of it is sold ahead", () => {
  const ahead = { ...part, sellable: { ok: true as const, ships_from: "2027-03-01" } }
  const refusal = basketRefusal({ ...basket, parts: [part, ahead] }, now)
  expect(refusal).toMatchObject({ code: "ocop.basket_not_on_sale" })
})
