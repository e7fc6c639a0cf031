import * as z from "zod"

/** What a notice's words name; a field that its kind does not have is absent. */
export const NoticeData = z
  .object({
    /** Of the order. */
    number: z.number(),
    /** Đồng. */
    amount: z.number(),
    method: z.string(),
    producer: z.string(),
    producer_handle: z.string(),
    title: z.string(),
    handle: z.string(),
    carrier: z.string(),
    tracking_code: z.string(),
    /** Why a part ended, `EndReason` of the rules. */
    reason: z.string(),
    /** Somebody's own, which the buyer reads. */
    words: z.string(),
  })
  .partial()
export type NoticeData = z.infer<typeof NoticeData>

export const ShopperNotice = z.object({
  id: z.string(),
  /** `NoticeKind` of the rules, or one that is newer than whoever reads it. */
  kind: z.string(),
  /** The order's, where it is about one. */
  order_id: z.string().nullable(),
  data: NoticeData,
  created_at: z.string(),
  unread: z.boolean(),
})
export type ShopperNotice = z.infer<typeof ShopperNotice>

export const NoticesQuery = z.object({
  limit: z.coerce.number().int().min(0).max(50).default(20),
  offset: z.coerce.number().int().min(0).max(100_000).default(0),
})
export type NoticesQuery = z.infer<typeof NoticesQuery>

export const NoticesResponse = z.object({
  notices: z.array(ShopperNotice),
  count: z.number().int(),
  unread: z.number().int(),
  limit: z.number().int(),
  offset: z.number().int(),
})
export type NoticesResponse = z.infer<typeof NoticesResponse>

export const ReadNoticesBody = z.object({
  /** The id of one: it and those before it are read. Without it, all there are. */
  up_to: z.string().max(64).optional(),
})
export type ReadNoticesBody = z.infer<typeof ReadNoticesBody>

/** Kinds, `CHOSEN_NOTICE_KINDS` of the rules, and whether they are mailed. */
export const NoticeMailsResponse = z.object({
  mails: z.array(z.object({ kind: z.string(), mailed: z.boolean() })),
})
export type NoticeMailsResponse = z.infer<typeof NoticeMailsResponse>

/** All the kinds that are to be mailed; those that are not here are not. */
export const ChooseNoticeMailsBody = z.object({ kinds: z.array(z.string().max(60)).max(60) })
export type ChooseNoticeMailsBody = z.infer<typeof ChooseNoticeMailsBody>
