import * as z from "zod"
import { ClosedShop } from "./holiday.js"
import { ProducerKind } from "./producer.js"

export const ProducerStatus = z.enum(["draft", "submitted", "approved", "suspended", "refused"])
export type ProducerStatus = z.infer<typeof ProducerStatus>

/** An owner does everything; staff does not change the team, the bank account or who the producer is. */
export const MemberRole = z.enum(["owner", "staff"])
export type MemberRole = z.infer<typeof MemberRole>

/** `GET /producer/me`: who is logged in, for which producer. */
export const ProducerMeResponse = z.object({
  producer: z.object({
    id: z.string(),
    handle: z.string(),
    name: z.string(),
    kind: ProducerKind,
    status: ProducerStatus,
    /** Why it is refused, suspended or to be corrected, in the operator's words. */
    status_reason: z.string().nullable(),
    /** While the shop is closed for a holiday today. */
    closed: ClosedShop.nullable().optional(),
  }),
  member: z.object({
    id: z.string(),
    name: z.string(),
    email: z.string(),
    role: MemberRole,
  }),
  /** Who acts here for the producer, as an officer of the market, and until when; null for members. */
  officer: z.object({ name: z.string(), until: z.string() }).nullable().optional(),
  /** Messages that this member has not seen yet. */
  unread: z.number().int(),
})
export type ProducerMeResponse = z.infer<typeof ProducerMeResponse>
