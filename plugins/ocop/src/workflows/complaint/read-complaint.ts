import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { Complaint, ComplaintsResponse } from "@ocop/contract"
import type * as z from "@medusajs/framework/zod"
import type { ComplaintOf } from "../../modules/complaint/locked-complaint"
import { complaintNotFound } from "./write-entry"

/**
 * A complaint with all that was said in it, in one statement.
 *
 * @throws MedusaError NOT_FOUND "ocop.complaint_not_found", the same for somebody else's
 */
export async function readComplaint(knex: Knex, which: ComplaintOf): Promise<Complaint> {
  const { rows } = await knex.raw<{ rows: Complaint[] }>(WHOLE, {
    id: which.complaint_id,
    producer_id: which.producer_id ?? null,
    order_id: which.order_id ?? null,
  })
  if (!rows[0]) throw complaintNotFound(which.complaint_id)
  return rows[0]
}

interface Asked {
  producer_id?: string
  shop_order_id?: string
  status?: string
  limit: number
  offset: number
}

/**
 * A page of complaints: what is with the operators first, then by the deadline that comes next, so that what is
 * overdue is on top; what has ended last, newest first.
 */
export async function readComplaints(
  knex: Knex,
  { producer_id, shop_order_id, status, limit, offset }: Asked
): Promise<z.infer<typeof ComplaintsResponse>> {
  const { rows } = await knex.raw<{
    rows: (z.infer<typeof ComplaintsResponse>["complaints"][number] & { total: number })[]
  }>(PAGE, {
    producer_id: producer_id ?? null,
    shop_order_id: shop_order_id ?? null,
    status: status ?? null,
    limit,
    offset,
  })
  return { complaints: rows.map(({ total: _, ...row }) => row), count: rows[0]?.total ?? 0 }
}

const HEAD = `complaint.id, complaint.kind, complaint.status, complaint.created_at,
    complaint.answer_by, complaint.resolve_by, complaint.shop_order_id,
    "order".display_id as order_number,
    json_build_object('id', producer.id, 'name', producer.name) as producer`

const FROM = `from complaint
  join producer on producer.id = complaint.producer_id
  join "order" on "order".id = complaint.order_id
  where complaint.deleted_at is null
    and (:producer_id::text is null or complaint.producer_id = :producer_id)`

const PAGE = `select ${HEAD}, (count(*) over ())::int as total ${FROM}
    and (:shop_order_id::text is null or complaint.shop_order_id = :shop_order_id)
    and (:status::text is null or complaint.status = :status)
  order by complaint.closed_at is not null, complaint.closed_at desc,
    complaint.status = 'escalated' desc,
    case complaint.status when 'open' then least(complaint.answer_by, complaint.resolve_by)
      else complaint.resolve_by end, complaint.id
  limit :limit offset :offset`

const WHOLE = `select ${HEAD},
    (select json_agg(json_build_object('line_id', line.id, 'title', line.title,
        'quantity', line.quantity, 'left', greatest(0, line.net - (
          select coalesce(sum(given.amount), 0) from shop_order_refund_line given
          where given.line_id = line.id))) order by line.id)
      from shop_order_line line where line.shop_order_id = complaint.shop_order_id) as lines,
    (select json_agg(json_build_object('id', entry.id, 'by', entry.by, 'deed', entry.deed,
        'words', entry.words, 'amount', refund.amount, 'at', entry.created_at)
        order by entry.created_at, entry.id)
      from complaint_entry entry left join shop_order_refund refund on refund.id = entry.refund_id
      where entry.complaint_id = complaint.id) as entries,
    (select coalesce(json_agg(json_build_object('id', picture.id, 'width', picture.width,
        'height', picture.height) order by picture.created_at, picture.id), '[]')
      from complaint_picture picture
      where picture.complaint_id = complaint.id and picture.deleted_at is null) as pictures
  ${FROM} and complaint.id = :id and (:order_id::text is null or complaint.order_id = :order_id)`
