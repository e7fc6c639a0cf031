import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { PROVINCE_TILES } from "@ocop/rules"
import { theMarket } from "../builders/the-market"

/** How much of everything there is. */
export interface ProgrammeSize {
  producers: number
  products: number
  /** At least as many as products: the rest are second certificates. */
  certificates: number
  listings: number
  orders: number
}

/**
 * Fills the market with rows of the tables that the programme's figures are made of, the same on each run. Orders
 * of two lines each, spread over six years and over the listings, as many of recent years as of early ones.
 * Nothing of it can be bought or looked at: only counted.
 */
export async function fillProgramme(size: ProgrammeSize): Promise<void> {
  const knex = theMarket().container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const values = {
    ...size,
    provinces: `{${PROVINCE_TILES.map(({ province_code }) => province_code).join(",")}}`,
  }
  await knex.transaction(async (trx) => {
    // Triggers would note each product for the search index, which has nothing to say about it.
    await trx.raw("set local session_replication_role = replica")
    for (const statement of STATEMENTS) await trx.raw(statement, values)
  })
  for (const table of TABLES) await knex.raw(`analyze ${table}`)
}

const TABLES = [
  "producer",
  "certified_product",
  "certificate",
  "product",
  "listing",
  "shop_order",
  "shop_order_line",
  "order_line_item",
]

const KINDS =
  "array['cooperative', 'limited-company', 'household-business', 'joint-stock-company', 'production-facility']"

/** A day of the six years before today, by a number. */
const dayOf = (number: string) =>
  `(current_date - (('x' || substr(md5(${number}::text), 1, 7))::bit(28)::int % 2190))`

const STATEMENTS = [
  `insert into producer (id, handle, name, name_folded, kind, place, province_code, status)
  select 'prdcr_b' || n, 'bench-' || n, 'Chủ thể ' || n, 'chu the ' || n, (${KINDS})[1 + n % 5],
    'Xã ' || n, (cast(:provinces as text[]))[1 + (n * n) % 34], 'approved'
  from generate_series(1, cast(:producers as int)) n`,
  `insert into certified_product (id, producer_id, name, name_folded, group_code)
  select 'cprod_b' || n, 'prdcr_b' || (1 + n % :producers), 'Sản phẩm ' || n, 'san pham ' || n,
    (array['I', 'I', 'I', 'II', 'III', 'IV', 'V', 'VI'])[1 + n % 8]
  from generate_series(1, cast(:products as int)) n`,
  `insert into certificate (id, number, decision, body, level, stars, issued_on, valid_until,
    revoked_on, certified_product_id)
  select 'cert_b' || n, 'BENCH-' || n, 'QĐ ' || n, 'UBND tỉnh', 'province',
    case when n % 60 = 0 then 5 when n % 3 = 0 then 4 else 3 end, issued::text,
    (issued + interval '36 months')::date::text,
    case when n % 97 = 0 then (issued + 200)::text end,
    'cprod_b' || (1 + (n - 1) % :products)
  from generate_series(1, cast(:certificates as int)) n, lateral (select ${dayOf("n")} as issued) day`,
  `insert into product (id, title, handle, status)
  select 'prod_b' || n, 'Sản phẩm ' || n, 'bench-product-' || n, 'published'
  from generate_series(1, cast(:listings as int)) n`,
  `insert into listing (id, product_id, producer_id, certified_product_id, group_code, status)
  select 'list_b' || n, 'prod_b' || n, 'prdcr_b' || (1 + n % :producers), 'cprod_b' || n, 'I',
    case when n % 20 = 0 then 'withdrawn' else 'published' end
  from generate_series(1, cast(:listings as int)) n`,
  `insert into shop_order (id, order_id, producer_id, status, items_total, discount_total,
    shipping_total, total, commission_total, accept_by, created_at)
  select 'shord_b' || n, 'order_b' || n, 'prdcr_b' || (1 + n % :producers),
    case when n % 25 = 0 then 'cancelled' else 'delivered' end, 200000, 0, 30000, 230000, 10000,
    now(), ${dayOf("n")} + interval '9 hours'
  from generate_series(1, cast(:orders as int)) n`,
  `insert into order_line_item (id, title, product_id, unit_price, raw_unit_price)
  select 'ordli_b' || n, 'Sản phẩm', 'prod_b' || (1 + (n * 7) % :listings), 100000,
    '{"value": "100000", "precision": 20}'
  from generate_series(1, 2 * cast(:orders as int)) n`,
  `insert into shop_order_line (id, shop_order_id, order_line_item_id, title, quantity, gross,
    discount, net, commission, commission_rate)
  select 'shordl_b' || n, 'shord_b' || (1 + (n - 1) / 2), 'ordli_b' || n, 'Sản phẩm', 1, 100000, 0,
    100000, 5000, 500
  from generate_series(1, 2 * cast(:orders as int)) n`,
]
