import type { UploadedFile } from "../builders/client"
import { aScan } from "../builders/a-scan"
import { inDays } from "../builders/the-clock"
import type { Ids } from "./ids"

/** What is sent with a request: JSON, a form with a file, or a query. */
export interface Sent {
  json?: unknown
  file?: UploadedFile
  query?: string
}

const PAPER = aScan("pdf")
const PICTURE = aScan("png")
const SHEET = { name: "bang.csv", content: "Tên\nTrà" }

/** What a listing says, with its picture and its register entry. */
const wording = (ids: Ids) => ({
  title: "Trà của tôi",
  description: null,
  group_code: "I",
  subgroup_code: null,
  certified_product_id: ids["certified-product"],
  commune_code: null,
  label: {},
  story: null,
  picture_ids: [ids.picture],
})

const offer = (variant: object) => ({
  variants: [{ ...variant, title: "Gói 100 g", price: 90_000, stock: 7, weight_grams: 120 }],
  season: null,
  orders_off_season: true,
  preparation_days: 2,
})

/**
 * What each route has to be sent so that it comes as far as asking whose the thing is: a request that is
 * refused for its body proves nothing. A route that is not here needs nothing.
 *
 * @param ids what the body itself names, where it names something of somebody's
 */
export const REQUESTS: Readonly<Record<string, (ids: Ids) => Sent>> = {
  "POST /store/customers/me": () => ({ json: { first_name: "Hoa" } }),
  "POST /store/customers/me/addresses": () => ({
    json: {
      first_name: "Hoa",
      phone: "0912345678",
      address_1: "Thôn Bản Lìm",
      province: "08",
      metadata: { commune_code: "00769" },
      country_code: "vn",
    },
  }),
  "POST /store/customers/me/addresses/:address_id": () => ({
    json: { address_1: "Thôn Bản Lìm 2" },
  }),
  "POST /store/orders/:id/transfer/accept": () => ({ json: { token: "x" } }),
  "POST /store/orders/:id/transfer/decline": () => ({ json: { token: "x" } }),

  "POST /store/customers/me/notice-mails": () => ({ json: { kinds: [] } }),

  // Never the right one: deleted, B would have nothing left to ask for.
  "POST /store/customers/me/deletion": () => ({ json: { password: "not-my-password" } }),

  "POST /store/returns": (ids) => ({
    json: {
      order_id: ids.order,
      items: [{ id: ids["shop-order-line"], quantity: 1 }],
      return_shipping: { option_id: "so_missing" },
    },
  }),

  "POST /producer/registrations": () => ({ json: { name: "Hợp tác xã", phone: "0912345678" } }),
  "POST /producer/registration/producer": () => ({ json: { representative: "Bà Lan" } }),
  "POST /producer/registration/place": () => ({ json: { address_line: "Thôn Bản Lìm" } }),
  "POST /producer/registration/contact": () => ({ json: { phone: "0912345678" } }),
  "POST /producer/registration/documents": () => ({ file: PAPER, query: "?kind=other" }),
  "POST /producer/claim": () => ({
    json: { record_id: "prdcr_missing", reason: "Tôi là giám đốc hợp tác xã này" },
  }),

  "POST /producer/listings": (ids) => ({
    json: { idempotency_key: "a-listing-of-mine", wording: wording(ids), offer: offer({}) },
  }),
  "POST /producer/listings/:id/wording": (ids) => ({ json: wording(ids) }),
  "POST /producer/listings/:id/offer": (ids) => ({ json: offer({ id: ids.variant }) }),
  "POST /producer/pictures": () => ({ file: PICTURE }),
  "POST /producer/listings/import": () => ({ file: SHEET }),

  "POST /producer/certificate-filings": (ids) => ({
    json: {
      idempotency_key: "a-filing-of-mine",
      certified_product_id: ids["certified-product"],
      product_name: "Trà của tôi",
      group_code: "I",
      number: "77/2026",
      decision: "77/QĐ-UBND",
      body: "UBND tỉnh",
      level: "province",
      stars: 4,
      issued_on: "2026-01-05",
      valid_until: "2029-01-04",
      note: null,
    },
  }),
  "POST /producer/certificate-filings/:id/scans": () => ({ file: PAPER }),

  "POST /producer/shop-orders/:id/decline": () => ({ json: { reason: "out_of_stock" } }),
  "POST /producer/shop-orders/:id/cancel-lines": (ids) => ({
    json: {
      key: "pieces-of-mine",
      reason: "out_of_stock",
      lines: [{ line_id: ids["shop-order-line"], quantity: 1 }],
    },
  }),
  "POST /producer/returns/:id/refuse": () => ({ json: { words: "Không nhận lại" } }),
  "POST /producer/complaints/:id/entries": () => ({
    json: { key: "words-of-mine", words: "Xin lỗi Quý khách" },
  }),
  "POST /producer/shop-orders/:id/ship": (ids) => ({
    json: {
      key: "a-parcel-of-mine",
      carrier: "vnpost",
      lines: [{ line_id: ids["shop-order-line"], quantity: 1 }],
    },
  }),
  "POST /producer/shop-orders/:id/deliver": (ids) => ({
    json: { parcel_id: ids["shop-order-parcel"] },
  }),
  "POST /producer/shop-orders/:id/return": (ids) => ({
    json: { parcel_id: ids["shop-order-parcel"] },
  }),
  "GET /producer/shop-orders/:id/slip": (ids) => ({
    query: `?parcel_id=${ids["shop-order-parcel"]}`,
  }),

  "POST /producer/reviews/:id/reply": () => ({ json: { words: "Cảm ơn Quý khách" } }),
  "POST /store/customers/me/reviews": (ids) => ({
    json: { listing_id: ids.listing, mark: 4, words: "Trà thơm, đóng gói kỹ." },
  }),
  "POST /store/customers/me/reviews/:id/pictures": () => ({ file: PICTURE }),
  "POST /producer/messages/read": (ids) => ({ json: { message_id: ids.message } }),
  "POST /producer/baskets/:id/answer": () => ({ json: { answer: "accepted", version: 1 } }),
  "POST /producer/holiday": () => ({ json: { holiday: null } }),
  "POST /producer/assistance": () => ({ json: { until: inDays(1) } }),
  "POST /producer/delivery": () => ({
    json: { area: "country", free_from: null, pickup: false, pickup_note: null },
  }),

  "POST /producer/team/invitations": () => ({
    json: { email: "someone@example.com", role: "staff" },
  }),
  "POST /producer/team/members/:id/role": () => ({ json: { role: "owner" } }),
  "POST /producer/invitations/accept": () => ({
    json: { token: "no-invitation-has-this-token", name: "Không ai" },
  }),
}
