import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { describe, expect, it } from "vitest"
import { refuseUnstorableText } from "../src/api/refuse-unstorable-text"

const LONGEST = "a".repeat(5_000)

/** What the middleware hands to the next one: nothing, or the error that ends the request. */
function verdict(request: { originalUrl?: string; query?: unknown; body?: unknown }): unknown {
  let handed: unknown
  refuseUnstorableText(
    { originalUrl: "/store/places", query: {}, body: undefined, ...request } as MedusaRequest,
    {} as MedusaResponse,
    (error?: unknown) => (handed = error)
  )
  return handed
}

describe("lets through", () => {
  it.each([
    ["a request without a body", {}],
    ["Vietnamese text", { body: { name: "Nguyễn Thị Ánh", note: "gọi trước khi giao\ncảm ơn" } }],
    ["a text of exactly 5,000 characters", { body: { note: LONGEST } }],
    ["values that are no text", { body: { quantity: 2, gift: true, note: null, tags: [1, 2] } }],
    ["a long list of short texts", { body: { ids: Array.from({ length: 9_000 }, () => "id") } }],
    ["an address that is not valid percent-encoding", { originalUrl: "/store/places?q=%E1%BB" }],
  ])("%s", (_, request) => {
    expect(verdict(request)).toBeUndefined()
  })
})

describe("refuses", () => {
  it.each([
    ["a NUL byte in the body", { body: { name: "An\u0000" } }],
    ["a NUL byte deep in the body", { body: { items: [{ metadata: { note: "\u0000" } }] } }],
    ["a NUL byte in the name of a field", { body: { "na\u0000me": "An" } }],
    ["a body that is one text with a NUL byte", { body: "\u0000" }],
    ["a NUL byte in the query", { query: { q: "chè\u0000" } }],
    ["a NUL byte in the path", { originalUrl: "/store/listings/che%00" }],
    ["a text of 5,001 characters in the body", { body: { note: `${LONGEST}a` } }],
    ["a text of 5,001 characters in the query", { query: { q: `${LONGEST}a` } }],
    ["an address of 5,001 characters", { originalUrl: `/${LONGEST}` }],
  ])("%s", (_, request) => {
    expect(verdict(request)).toMatchObject({ type: "invalid_data", code: "ocop.text_invalid" })
  })

  it("with a sentence that says what to send", () => {
    expect(verdict({ body: { note: `${LONGEST}a` } })).toMatchObject({
      message:
        "The request holds a text of 5001 characters; send plain text of at most 5000 characters per field",
    })
  })
})
