import { describe, expect, it } from "vitest"
import {
  MAX_GIFT_LINES,
  MAX_GIFT_MESSAGE,
  MAX_GIVER_NAME,
  checkGift,
  giftIn,
  mayPayGiftBy,
  placedGift,
} from "./gift.js"

const typed = {
  giver_name: "Trần Văn Minh",
  giver_phone: "0987 654 321",
  message: "Chúc cả nhà năm mới an khang",
  hide_prices: true,
}
const wrongOf = (change: Partial<typeof typed>) => {
  const checked = checkGift({ ...typed, ...change })
  return checked.ok ? [] : checked.wrong
}
const messageOf = (message: string) => {
  const checked = checkGift({ ...typed, message })
  return checked.ok ? checked.gift.message : undefined
}

describe("a gift", () => {
  it.each([true, false])("[GF1] is kept with the giver apart, prices hidden: %s", (hide_prices) => {
    expect(checkGift({ ...typed, hide_prices })).toEqual({
      ok: true,
      gift: {
        giver_name: "Trần Văn Minh",
        giver_phone: "+84987654321",
        message: "Chúc cả nhà năm mới an khang",
        hide_prices,
      },
    })
  })

  it.each([
    ["no name", { giver_name: " " }, ["giver_name"]],
    ["a name of one letter", { giver_name: "A" }, ["giver_name"]],
    ["a name too long", { giver_name: "A".repeat(MAX_GIVER_NAME + 1) }, ["giver_name"]],
    ["a name over two lines", { giver_name: "Trần\nMinh" }, ["giver_name"]],
    ["no phone", { giver_phone: "" }, ["giver_phone"]],
    ["a phone of another country", { giver_phone: "+1 202 555 0101" }, ["giver_phone"]],
    ["both", { giver_name: "", giver_phone: "1" }, ["giver_name", "giver_phone"]],
    ["a name at its limit", { giver_name: "A".repeat(MAX_GIVER_NAME) }, []],
  ])("[GF1] with %s", (_, change, wrong) => {
    expect(wrongOf(change)).toEqual(wrong)
  })

  it.each([
    ["none", "", null],
    ["spaces alone", " \n ", null],
    ["letters that are composed", "Chu\u0301c", "Chúc"],
    ["lines of a browser", "Chúc\r\nan khang", "Chúc\nan khang"],
    ["lines of an old Mac", "Chúc\ran khang", "Chúc\nan khang"],
    ["a picture of a flower", "🌸", "🌸"],
  ])("[GF2] message: %s", (_, message, kept) => {
    expect(messageOf(message)).toBe(kept)
  })

  it.each([
    ["as long as may be", "ế".repeat(MAX_GIFT_MESSAGE), true],
    ["as long as may be, in flowers", "🌸".repeat(MAX_GIFT_MESSAGE), true],
    ["as long as may be once composed", "e\u0302\u0301".repeat(MAX_GIFT_MESSAGE), true],
    ["one letter longer", "ế".repeat(MAX_GIFT_MESSAGE + 1), false],
    ["as many lines as may be", Array(MAX_GIFT_LINES).fill("a").join("\n"), true],
    [
      "one line more",
      Array(MAX_GIFT_LINES + 1)
        .fill("a")
        .join("\n"),
      false,
    ],
    ["a NUL", "a\u0000b", false],
    ["a bell", "a\u0007b", false],
    ["a tab", "a\tb", false],
    ["an escape", "a\u001b[31m", false],
    ["a C1 control", "a\u0085b", false],
    ["a turned line", "a\u202eb", false],
  ])("[GF3] message of %s", (_, message, ok) => {
    expect(messageOf(message) !== undefined).toBe(ok)
    expect(wrongOf({ message })).toEqual(ok ? [] : ["message"])
  })

  it.each([
    ["cod", false],
    ["vietqr", true],
    ["card", true],
  ] as const)("[GF4] is paid by %s: %s", (method, may) => {
    expect(mayPayGiftBy(method)).toBe(may)
  })
})

describe("the gift in an order's metadata", () => {
  const gift = { ...typed, giver_phone: "+84987654321", message: null }

  it.each([
    ["no metadata", null],
    ["none at all", undefined],
    ["another subject", { note: "Gọi trước" }],
    ["a gift that was taken back", { gift: null }],
  ])("[GF5] %s is an order of one's own", (_, metadata) => {
    expect(giftIn(metadata)).toBeNull()
    expect(placedGift(metadata)).toBeNull()
  })

  it.each([
    ["as it was kept", gift, gift],
    ["with a number as it was typed", { ...gift, giver_phone: "0987 654 321" }, gift],
    ["with an empty message", { ...gift, message: "" }, gift],
    ["with more in it", { ...gift, price: 1 }, gift],
  ])("[GF5] is read %s", (_, kept, read) => {
    expect(placedGift({ gift: kept })).toEqual(read)
  })

  it.each([
    ["a text", "quà"],
    ["a number for a name", { ...gift, giver_name: 5 }],
    ["a number for a message", { ...gift, message: 5 }],
    ["prices neither hidden nor not", { ...gift, hide_prices: "yes" }],
    ["a phone of nobody", { ...gift, giver_phone: "123" }],
    ["a message of a book's length", { ...gift, message: "a".repeat(5_001) }],
    ["nothing in it", {}],
  ])("[GF5] of %s is refused, and never shown", (_, kept) => {
    expect(giftIn({ gift: kept })).toMatchObject({ ok: false })
    expect(placedGift({ gift: kept })).toBeNull()
  })
})
