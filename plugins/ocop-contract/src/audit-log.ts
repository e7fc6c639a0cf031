import * as z from "zod"
import { IsoDay } from "./primitives.js"

const filters = {
  /** A user's, a member's or a customer's id. */
  actor: z.string().max(100).optional(),
  actor_type: z.enum(["operator", "producer", "customer", "system"]).optional(),
  /** Beginning of what was done: "product." or "product.changed". */
  action: z
    .string()
    .regex(/^[a-z_.]{1,60}$/)
    .optional(),
  subject_type: z
    .string()
    .regex(/^[a-z_]{1,60}$/)
    .optional(),
  subject_id: z.string().max(100).optional(),
  producer_id: z.string().max(100).optional(),
  /** Days in Vietnam; both count. */
  from: IsoDay.optional(),
  to: IsoDay.optional(),
}

/** `GET /admin/audit-log` */
export const AuditLogQuery = z.object({
  ...filters,
  limit: z.coerce.number().int().min(1).max(100).default(50),
  offset: z.coerce.number().int().min(0).max(1_000_000).default(0),
})
export type AuditLogQuery = z.infer<typeof AuditLogQuery>

/** `GET /admin/audit-log/file`: at most 20,000 entries, the newest. */
export const AuditLogFileQuery = z.object({ ...filters, format: z.enum(["xlsx", "csv"]) })
export type AuditLogFileQuery = z.infer<typeof AuditLogFileQuery>

export const AuditEntry = z.object({
  id: z.string(),
  at: z.string(),
  actor_type: z.enum(["operator", "producer", "customer", "system"]),
  actor_id: z.string(),
  /** An e-mail address or a name; null for somebody who cannot be found, and for jobs. */
  actor_name: z.string().nullable(),
  action: z.string(),
  subject_type: z.string(),
  subject_id: z.string(),
  subject_name: z.string().nullable(),
  producer_id: z.string().nullable(),
  producer_name: z.string().nullable(),
  before: z.record(z.string(), z.unknown()).nullable(),
  after: z.record(z.string(), z.unknown()).nullable(),
  reason: z.string().nullable(),
})
export type AuditEntry = z.infer<typeof AuditEntry>

export const AuditLogResponse = z.object({
  entries: z.array(AuditEntry),
  count: z.number().int(),
  limit: z.number().int(),
  offset: z.number().int(),
  /** Every kind of thing that the log knows, to choose from. */
  subject_types: z.array(z.string()),
})
export type AuditLogResponse = z.infer<typeof AuditLogResponse>
