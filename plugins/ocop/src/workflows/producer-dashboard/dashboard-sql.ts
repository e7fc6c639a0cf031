import { PACK_SIZES_SQL } from "../listing/listing-row-sql"

const MINE = "producer_id = :producer_id and deleted_at is null"

const ORDERS_SQL = `(
  select json_build_object('new', count(*) filter (where status = 'new'),
    'accepted', count(*) filter (where status = 'accepted'),
    'packed', count(*) filter (where status = 'packed'),
    'shipped', count(*) filter (where status = 'shipped'))
  from shop_order where ${MINE} and status in ('new', 'accepted', 'packed', 'shipped'))`

/** By day in Vietnam; what was declined, cancelled or returned was no sale. */
const SALES_SQL = `(
  select coalesce(json_agg(sold), '[]') from (
    select to_char(created_at at time zone 'Asia/Ho_Chi_Minh', 'YYYY-MM-DD') as day,
      sum(items_total - discount_total) as amount, count(*) as orders
    from shop_order where ${MINE} and created_at >= :since
      and status not in ('declined', 'cancelled', 'returned')
    group by 1) sold)`

/** From the ledger: what is owed for what was delivered, and what was sent. */
const MONEY_SQL = `(
  select json_build_object('delivered_orders', count(*), 'due', coalesce(sum((
      select -sum(entry.amount) from ledger_entry entry
      where entry.shop_order_id = shop_order.id and entry.account = 'producer_payable')), 0),
    'paid', (select sum(amount) from payout_item where ${MINE} and status <> 'failed'))
  from shop_order where ${MINE} and status = 'delivered')`

const LOW_STOCK_SQL = `(
  with low as (
    select listing.id as listing_id, product.title, size.title as pack, size.rank,
      greatest(size.stocked - size.reserved, 0) as units
    from listing
    join product on product.id = listing.product_id and product.deleted_at is null
    join producer on producer.id = listing.producer_id
    cross join lateral (${PACK_SIZES_SQL}) size
    where listing.producer_id = :producer_id and listing.deleted_at is null
      and listing.status = 'published' and size.stocked - size.reserved <= :low_stock
  )
  select json_build_object('count', (select count(distinct listing_id) from low),
    'lines', (select coalesce(json_agg(line), '[]') from (
      select listing_id, title, pack, units from low
      order by units, title, listing_id, rank limit 5) line)))`

const CERTIFICATES_SQL = `(
  select coalesce(json_agg(json_build_object('certified_product_id', entry.id,
    'product', entry.name, 'certificates', (
      select json_agg(json_build_object('number', paper.number, 'stars', paper.stars,
        'issued_on', paper.issued_on, 'valid_until', paper.valid_until,
        'revoked_on', paper.revoked_on))
      from certificate paper
      where paper.certified_product_id = entry.id and paper.deleted_at is null))), '[]')
  from certified_product entry where entry.producer_id = :producer_id and entry.deleted_at is null)`

const WAITING_SQL = `(
  select json_build_object('listings', count(*) filter (where wording.state = 'submitted'),
    'listings_to_change', count(*) filter (where wording.state = 'changes_asked'),
    'filings', (select count(*) from certificate_filing where ${MINE} and status = 'submitted'),
    'returns', (select count(*) from shop_order_return wish
      join shop_order part on part.id = wish.shop_order_id
      where part.producer_id = :producer_id and wish.status in ('requested', 'sent_back')
        and wish.deleted_at is null),
    'complaints', (select count(*) from complaint where ${MINE} and status = 'open'))
  from listing join listing_wording wording on wording.listing_id = listing.id
    and wording.state in ('submitted', 'changes_asked') and wording.deleted_at is null
  where listing.producer_id = :producer_id and listing.deleted_at is null)`

/**
 * Everything of a producer's home page in one statement, each part by the indexes on its producer.
 * `:since` is the instant at which the plot begins.
 */
export const DASHBOARD_SQL = `select json_build_object(
  'orders', ${ORDERS_SQL}, 'sales', ${SALES_SQL}, 'money', ${MONEY_SQL},
  'low_stock', ${LOW_STOCK_SQL}, 'products', ${CERTIFICATES_SQL}, 'waiting', ${WAITING_SQL}
) as dashboard`
