import { describe, expect, it } from "vitest"
import { readEnvironment } from "./read-environment"

const ACCOUNT = {
  VIETQR_BANK_BIN: "970436",
  VIETQR_ACCOUNT: "0071000123456",
  VIETQR_NAME: "CONG TY CHO OCOP",
}

describe("payment by bank transfer", () => {
  it("is not offered where nothing is set, and no feed is believed", () => {
    expect(readEnvironment({}).transfer).toEqual({
      account: null,
      payee: "operator",
      expiresAfterHours: 24,
      feeds: { sepay: { webhookSecret: undefined, apiKey: undefined }, casso: undefined },
      poll: undefined,
    })
  })

  it("goes to the operator's account", () => {
    expect(readEnvironment(ACCOUNT).transfer.account).toEqual({
      bank_bin: "970436",
      account: "0071000123456",
      name: "CONG TY CHO OCOP",
    })
  })

  it.each(Object.keys(ACCOUNT))("is refused without %s", (name) => {
    expect(() => readEnvironment({ ...ACCOUNT, [name]: undefined })).toThrow("all three")
  })

  it.each([
    [{ VIETQR_BANK_BIN: "9704" }, "BIN"],
    [{ VIETQR_ACCOUNT: "1".repeat(20) }, "account"],
    [{ VIETQR_PAYEE: "nobody" }, "VIETQR_PAYEE"],
    [{ VIETQR_EXPIRES_HOURS: "0" }, "VIETQR_EXPIRES_HOURS"],
    [{ SEPAY_WEBHOOK_SECRET: "short" }, "SEPAY_WEBHOOK_SECRET"],
  ])("%j is refused", (change, about) => {
    expect(() => readEnvironment({ ...ACCOUNT, ...change })).toThrow(about)
  })
})
