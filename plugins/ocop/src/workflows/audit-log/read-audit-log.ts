import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { AuditEntry, AuditLogQuery, AuditLogResponse } from "@ocop/contract"
import { endOfDayInVietnam, startOfDayInVietnam } from "@ocop/rules"

type Filters = Omit<AuditLogQuery, "limit" | "offset">
type Row = Omit<AuditEntry, "at"> & { at: Date }

/** What a thing is called: the first of these that its before or after holds. */
const NAMED_BY = ["title", "name", "number", "code", "display_id", "email", "value"]

/** The log of the whole market, newest first, in three statements. */
export async function readAuditLog(
  knex: Knex,
  { limit, offset, ...filters }: AuditLogQuery
): Promise<AuditLogResponse> {
  const [counted] = await entriesOf(knex, filters).count<{ count: string }[]>()
  const entries = await readEntries(knex, filters, limit, offset)
  const kinds = await knex.raw<{ rows: { subject_type: string }[] }>(SUBJECT_TYPES)
  return {
    entries,
    count: Number(counted?.count),
    limit,
    offset,
    subject_types: kinds.rows.map(({ subject_type }) => subject_type),
  }
}

/** The kinds of things, by hopping along their index: it does not grow with the log. */
const SUBJECT_TYPES = `with recursive kind as (
    (select subject_type from audit_entry where deleted_at is null order by subject_type limit 1)
    union all
    select (select next.subject_type from audit_entry next
      where next.deleted_at is null and next.subject_type > kind.subject_type
      order by next.subject_type limit 1)
    from kind where kind.subject_type is not null
  ) select subject_type from kind where subject_type is not null`

/** In one statement, with the names of who did it, of what, and of whose shop. */
export async function readEntries(
  knex: Knex,
  filters: Filters,
  limit: number,
  offset: number
): Promise<AuditEntry[]> {
  const rows = await entriesOf(knex, filters)
    .leftJoin("user as operator", "operator.id", "entry.actor_id")
    .leftJoin("api_key as key", "key.id", "entry.actor_id")
    .leftJoin("producer_member as member", "member.id", "entry.actor_id")
    .leftJoin("customer as buyer", "buyer.id", "entry.actor_id")
    .leftJoin("producer as shop", "shop.id", "entry.producer_id")
    .leftJoin("product as product", "product.id", "entry.subject_id")
    .leftJoin("user as subject_user", "subject_user.id", "entry.subject_id")
    .leftJoin("listing as listing", "listing.id", "entry.subject_id")
    .leftJoin("product as listed", "listed.id", "listing.product_id")
    .orderBy([
      { column: "entry.created_at", order: "desc" },
      { column: "entry.id", order: "desc" },
    ])
    .limit(limit)
    .offset(offset)
    .select<Row[]>(
      ...["entry.id", "entry.created_at as at", "entry.actor_type", "entry.actor_id"],
      knex.raw("coalesce(operator.email, key.title, member.name, buyer.email) as actor_name"),
      ...["entry.action", "entry.subject_type", "entry.subject_id"],
      knex.raw(
        `coalesce(product.title, listed.title, subject_user.email, ${namings()}) as subject_name`
      ),
      ...["entry.producer_id", "shop.name as producer_name"],
      ...["entry.before", "entry.after", "entry.reason"]
    )
  return rows.map((row) => ({ ...row, at: row.at.toISOString() }))
}

function entriesOf(knex: Knex, filters: Filters) {
  const { actor, actor_type, action, subject_type, subject_id, producer_id, from, to } = filters
  return knex("audit_entry as entry").modify((query) => {
    if (actor) query.where("entry.actor_id", actor)
    if (actor_type) query.where("entry.actor_type", actor_type)
    // "_" is a wildcard of like, and a letter of ours.
    if (action) query.whereRaw("entry.action like ?", [`${action.replaceAll("_", "\\_")}%`])
    if (subject_type) query.where("entry.subject_type", subject_type)
    if (subject_id) query.where("entry.subject_id", subject_id)
    if (producer_id) query.where("entry.producer_id", producer_id)
    if (from) query.where("entry.created_at", ">=", startOfDayInVietnam(from))
    if (to) query.where("entry.created_at", "<", endOfDayInVietnam(to))
  })
}

const namings = (): string =>
  NAMED_BY.flatMap((key) => [`entry.after->>'${key}'`, `entry.before->>'${key}'`]).join(", ")
