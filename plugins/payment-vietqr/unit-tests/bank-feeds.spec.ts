import { describe, expect, it } from "vitest"
import { BANK_FEEDS, sepaySignature, UnreadableMessage } from "../src/index"

const NOW = new Date("2026-11-22T05:00:00Z")
const SECRET = "whsec_of_a_test_that_is_long_enough"
const MOVEMENT = {
  id: 92704,
  gateway: "Vietcombank",
  transactionDate: "2026-11-22 11:58:37",
  accountNumber: "0071000123456",
  code: null,
  content: "MBVCB.3278907687.OCOP7K2M9QXTRD.CT tu 0123 toi 0071",
  transferType: "in",
  transferAmount: 266500,
  accumulated: 19077000,
  subAccount: null,
  referenceCode: "MBVCB.3278907687",
}
const body = (value: unknown) => Buffer.from(JSON.stringify(value))
const { sepay, casso } = BANK_FEEDS as Required<typeof BANK_FEEDS>

describe("SePay", () => {
  const settings = { sepay: { webhookSecret: SECRET } }
  const signed = (seconds: number, of = body(MOVEMENT), secret = SECRET) => {
    const timestamp = String(NOW.getTime() / 1_000 + seconds)
    return {
      body: of,
      headers: {
        "x-sepay-timestamp": timestamp,
        "x-sepay-signature": sepaySignature(of, timestamp, secret),
      },
    }
  }

  it.each([0, -299, 300])("believes a signature %d seconds from now", (seconds) => {
    expect(sepay!.isGenuine(signed(seconds), settings, NOW)).toBe(true)
  })

  it.each([
    ["too old", signed(-301)],
    ["of the future", signed(301)],
    ["of another secret", signed(0, body(MOVEMENT), "another")],
    ["of another body", { ...signed(0), body: body({ ...MOVEMENT, transferAmount: 1 }) }],
    ["missing", { body: body(MOVEMENT), headers: {} }],
    [
      "empty",
      { body: body(MOVEMENT), headers: { "x-sepay-signature": "", "x-sepay-timestamp": "" } },
    ],
    ["a key instead", { body: body(MOVEMENT), headers: { authorization: `Apikey ${SECRET}` } }],
  ])("does not believe a signature that is %s", (_, request) => {
    expect(sepay!.isGenuine(request, settings, NOW)).toBe(false)
  })

  it("believes the key where there is no secret, and nobody where there is neither", () => {
    const keyed = (key: string) => ({ body: body({}), headers: { authorization: `Apikey ${key}` } })
    expect(sepay!.isGenuine(keyed("k3y"), { sepay: { apiKey: "k3y" } }, NOW)).toBe(true)
    expect(sepay!.isGenuine(keyed("key"), { sepay: { apiKey: "k3y" } }, NOW)).toBe(false)
    expect(sepay!.isGenuine(keyed("undefined"), { sepay: {} }, NOW)).toBe(false)
    expect(sepay!.isGenuine(signed(0), {}, NOW)).toBe(false)
  })

  it("tells one movement, its time Vietnam's", () => {
    expect(sepay!.read(body(MOVEMENT))).toEqual([
      {
        transaction_id: "92704",
        direction: "in",
        amount: 266_500,
        content: MOVEMENT.content,
        account: "0071000123456",
        bank_reference: "MBVCB.3278907687",
        booked_at: new Date("2026-11-22T04:58:37Z"),
        raw: MOVEMENT,
      },
    ])
  })

  it.each([
    "no json",
    "[]",
    "null",
    ...[
      { id: null },
      { transferAmount: 1000.5 },
      { transferAmount: -1 },
      { transferAmount: 0 },
      { transferType: "sideways" },
      { transactionDate: "yesterday" },
      { accountNumber: "" },
    ].map((change) => JSON.stringify({ ...MOVEMENT, ...change })),
  ])("does not make anything of %s", (text) => {
    expect(() => sepay!.read(Buffer.from(text))).toThrow(UnreadableMessage)
  })
})

describe("Casso", () => {
  const settings = { casso: { secureToken: "word" } }
  const entry = {
    id: 1010,
    tid: "FT26326123456",
    description: "OCOP7K2M9QXTRD",
    amount: 266500,
    cusum_balance: 1,
    when: "2026-11-22 11:58:37",
    bank_sub_acc_id: "0071000123456",
  }

  it("believes its word, and no other", () => {
    const request = (token?: string) => ({ body: body({}), headers: { "secure-token": token } })
    expect(casso!.isGenuine(request("word"), settings, NOW)).toBe(true)
    expect(casso!.isGenuine(request("wo"), settings, NOW)).toBe(false)
    expect(casso!.isGenuine(request(), settings, NOW)).toBe(false)
    expect(casso!.isGenuine(request("word"), {}, NOW)).toBe(false)
  })

  it("tells several, of which what is negative went out", () => {
    const message = body({ error: 0, data: [entry, { ...entry, id: 1011, amount: -5000 }] })
    expect(casso!.read(message)).toMatchObject([
      { transaction_id: "1010", direction: "in", amount: 266_500, bank_reference: "FT26326123456" },
      { transaction_id: "1011", direction: "out", amount: 5_000 },
    ])
  })

  it.each([{}, { data: [{ ...entry, amount: 0 }] }, { data: [1] }])("refuses %j", (message) => {
    expect(() => casso!.read(body(message))).toThrow(UnreadableMessage)
  })
})
