import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { ProducerReturnsResponse } from "@ocop/contract"
import type * as z from "@medusajs/framework/zod"

interface Asked {
  producer_id: string
  shop_order_id?: string
  return_id?: string
  limit?: number
  offset?: number
}

/** What buyers of a producer want to send back, in one statement; what waits for an answer first. */
export async function readReturns(
  knex: Knex,
  { producer_id, shop_order_id, return_id, limit = 50, offset = 0 }: Asked
): Promise<z.infer<typeof ProducerReturnsResponse>> {
  const { rows } = await knex.raw<{
    rows: (z.infer<typeof ProducerReturnsResponse>["returns"][number] & { count: number })[]
  }>(RETURNS, {
    producer_id,
    shop_order_id: shop_order_id ?? null,
    return_id: return_id ?? null,
    limit,
    offset,
  })
  return { returns: rows.map(({ count: _, ...wish }) => wish), count: rows[0]?.count ?? 0 }
}

const RETURNS = `
  select wish.id, wish.status, wish.reason, wish.words, wish.answer_words, wish.freight,
    wish.tracking_code, wish.created_at, wish.shop_order_id,
    "order".display_id as order_number, (count(*) over ())::int as count,
    (select json_agg(json_build_object('line_id', piece.line_id, 'title', line.title,
        'quantity', piece.quantity) order by piece.line_id)
      from shop_order_return_line piece join shop_order_line line on line.id = piece.line_id
      where piece.shop_order_return_id = wish.id) as lines
  from shop_order_return wish
  join shop_order part on part.id = wish.shop_order_id
  join "order" on "order".id = part.order_id
  where part.producer_id = :producer_id
    and (:shop_order_id::text is null or part.id = :shop_order_id)
    and (:return_id::text is null or wish.id = :return_id)
  order by wish.status = 'requested' desc, wish.created_at desc, wish.id
  limit :limit offset :offset`
