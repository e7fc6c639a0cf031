import * as z from "zod"
import { DongAmount, IsoDay } from "./primitives.js"
import { ProducerMessageKind } from "./producer-message.js"

const said = <Schema extends z.ZodType>(schema: Schema) => schema.optional().catch(undefined)

/** What the words of a message name; what a kind does not have, or what cannot be read, is absent. */
export const ProducerMessageData = z.object({
  /** Of an order or a certificate. */
  number: said(z.union([z.string(), z.number()]).transform(String)),
  /** Of a product. */
  title: said(z.string().min(1)),
  /** Of a person or a producer. */
  name: said(z.string().min(1)),
  /** Of an operator, in its own words. */
  reason: said(z.string().min(1)),
  note: said(z.string().min(1)),
  total: said(DongAmount),
  amount: said(DongAmount),
  /** Articles of an order. */
  lines: said(z.number().int()),
  /** The moment before which an order has to be accepted. */
  accept_by: said(z.iso.datetime()),
  stars: said(z.number().int()),
  valid_until: said(IsoDay),
  revoked_on: said(IsoDay),
  days_left: said(z.number().int()),
  /** Of a commission, in basis points, and its first day. */
  rate: said(z.number().int()),
  from: said(IsoDay),
})
export type ProducerMessageData = z.infer<typeof ProducerMessageData>

export const ProducerMessage = z.object({
  id: z.string(),
  /** A kind that this version has no words for is "other". */
  kind: z.union([ProducerMessageKind, z.literal("other")]).catch("other"),
  subject_id: z.string(),
  data: ProducerMessageData,
  created_at: z.iso.datetime(),
  /** This member has not seen it yet. */
  unread: z.boolean(),
})
export type ProducerMessage = z.infer<typeof ProducerMessage>

export const ProducerMessagesQuery = z.object({
  limit: z.coerce.number().int().min(1).max(100).default(30),
  offset: z.coerce.number().int().min(0).max(100_000).default(0),
})
export type ProducerMessagesQuery = z.infer<typeof ProducerMessagesQuery>

/** `GET /producer/messages`: newest first. */
export const ProducerMessagesResponse = z.object({
  messages: z.array(ProducerMessage),
  count: z.number().int(),
  unread: z.number().int(),
  limit: z.number().int(),
  offset: z.number().int(),
})
export type ProducerMessagesResponse = z.infer<typeof ProducerMessagesResponse>

/** `POST /producer/messages/read`: the newest message that was seen; it and all before it are read. */
export const ReadMessagesBody = z.object({ message_id: z.string().min(1).max(64) }).strict()
export type ReadMessagesBody = z.infer<typeof ReadMessagesBody>
export const ReadMessagesResponse = z.object({ unread: z.number().int() })

/** Where in the portal the subject of a message is; a bare address. */
export function producerMessagePath(kind: ProducerMessage["kind"], subjectId: string): string {
  const id = encodeURIComponent(subjectId)
  switch (kind) {
    case "order_new":
    case "order_cancelled":
    case "order_timed_out":
    case "order_lines_cancelled":
      return `/nha-san-xuat/don-hang/${id}`
    case "return_requested":
      return `/nha-san-xuat/tra-hang?don=${id}`
    case "complaint_opened":
    case "complaint_written":
      return `/nha-san-xuat/khieu-nai?don=${id}`
    case "listing_approved":
    case "listing_changes_asked":
    case "listing_hidden":
    case "listing_shown":
      return `/nha-san-xuat/san-pham/${id}`
    case "certificate_filing_accepted":
    case "certificate_filing_refused":
    case "certificate_expiring":
    case "certificate_expired":
    case "certificate_revoked":
      return "/nha-san-xuat/chung-nhan"
    case "registration_approved":
    case "registration_correction":
    case "registration_refused":
    case "claim_confirmed":
    case "claim_refused":
    case "producer_suspended":
      return "/nha-san-xuat/ho-so"
    case "review_published":
      return "/nha-san-xuat/danh-gia"
    case "basket_proposed":
      return "/nha-san-xuat/gio-qua"
    case "member_joined":
      return "/nha-san-xuat/nhan-su"
    case "payout_made":
    case "commission_changed":
      return "/nha-san-xuat/tien"
    case "producer_reinstated":
    case "other":
      return "/nha-san-xuat"
  }
}
