import { POTENTIAL_MONTHS, UNSOLD_STATUSES } from "@ocop/rules"

const UNSOLD = UNSOLD_STATUSES.map((status) => `'${status}'`).join(", ")

/**
 * What was sold of each product (SPEC PF6): in the report's period, and in each of so many points. Each line is read
 * once, however much of the report is made of it.
 */
const soldOfProducts = (points: number): string => `sold_of_product as materialized (
  select product_id,
    sum(amount) filter (where is_in_period) as sales, sum(pieces) filter (where is_in_period) as pieces,
    cast(array[${Array.from(
      { length: points },
      (_, index) => `sum(amount) filter (where point = ${index + 1})`
    ).join(", ")}] as bigint[]) as by_point
  from (
    select item.product_id, width_bucket(part.created_at, cast(:starts as timestamptz[])) as point,
      part.created_at >= :from_instant and part.created_at < :to_instant as is_in_period,
      line.net - coalesce(back.amount, 0)::int as amount,
      line.quantity - coalesce(back.quantity, 0)::int as pieces
    from shop_order part
    join shop_order_line line on line.shop_order_id = part.id and line.deleted_at is null
    join order_line_item item on item.id = line.order_line_item_id
    left join (
      select line_id, sum(amount) as amount, sum(quantity) as quantity
      from shop_order_refund_line where deleted_at is null group by line_id
    ) back on back.line_id = line.id
    where part.deleted_at is null and part.status not in (${UNSOLD})
      and part.created_at >= :first_instant and part.created_at < :last_instant
  ) line
  group by product_id
)`

/**
 * What a product is on `:day`: `programmeStanding` of the rules said in SQL (SPEC PF1–PF3), because each number of
 * the report and each page of the lists behind it need it of every product of the register.
 */
export const STANDING = `paper as (
  select id, certified_product_id, stars, issued_on, valid_until, revoked_on,
    issued_on <= :day or coalesce(revoked_on <= :day, false) as has_begun,
    issued_on <= :day and valid_until >= :day
      and (revoked_on is null or revoked_on > :day) as in_force,
    issued_on <= :soon and valid_until >= :soon
      and (revoked_on is null or revoked_on > :soon) as runs_on
  from certificate where deleted_at is null
), last_paper as (
  select * from (
    select paper.*, row_number() over deciding as place,
      bool_or(runs_on) over (
        deciding rows between unbounded preceding and unbounded following) as stays
    from paper
    window deciding as (
      partition by certified_product_id collate "C"
      order by in_force desc, has_begun desc, issued_on collate "C" desc,
        valid_until collate "C" desc, stars, id collate "C")
  ) ranked where place = 1
), proposed as (
  select certified_product_id, max(decided_on) as decided_on
  from five_star_nomination nomination
  where deleted_at is null and decided_on <= :day
    and decided_on::date + interval '${POTENTIAL_MONTHS} months' >= cast(:day as date)
    and not exists (
      select from certificate answer
      where answer.certified_product_id = nomination.certified_product_id
        and answer.deleted_at is null and answer.issued_on >= nomination.decided_on
        and answer.issued_on <= :day)
  group by certified_product_id
), stood as materialized (
  select entry.id, entry.name, entry.producer_id, split_part(entry.group_code, '.', 1) as group_code,
    producer.name as producer, producer.kind, producer.province_code,
    producer.former_province_code, producer.status as producer_status,
    lead.women_led, lead.minority_led,
    case when last.in_force then 'certified'
      when proposed.decided_on is not null then 'potential'
      when last.has_begun is not true then null
      when last.revoked_on <= :day then 'revoked'
      else 'expired' end as standing,
    case when last.has_begun then last.id end as certificate_id,
    case when last.has_begun then last.stars end as had_stars,
    last.issued_on, last.stays, proposed.decided_on,
    case when last.in_force or last.has_begun is not true then null
      when last.revoked_on <= :day then last.revoked_on
      else to_char(last.valid_until::date + 1, 'YYYY-MM-DD') end as lost_on,
    exists (
      select from listing where listing.certified_product_id = entry.id
        and listing.status = 'published' and listing.hidden_at is null and listing.deleted_at is null
    ) and producer.status = 'approved' as is_on_show
  from certified_product entry
  join producer on producer.id = entry.producer_id
  left join producer_leadership lead on lead.producer_id = producer.id
  left join last_paper last on last.certified_product_id = entry.id
  left join proposed on proposed.certified_product_id = entry.id
  where entry.deleted_at is null
)`

/**
 * `with` clauses that end in `counted_product`: one row for each product of the register, what it counts as, and
 * its sales in the period. Named values are those of `programmeConditions`.
 *
 * @param points whose sales `sold_of_product` has too
 */
export const countedProducts = (points = 0): string => `${STANDING}, ${soldOfProducts(points)},
sold as (
  select listing.certified_product_id, sum(of_product.sales) as sales,
    sum(of_product.pieces) as pieces
  from sold_of_product of_product
  join listing on listing.product_id = of_product.product_id
  where listing.certified_product_id is not null
  group by listing.certified_product_id
), counted_product as (
  select stood.*, is_products,
    case when standing = 'potential' then 'potential' else had_stars::text end as star,
    left(case when standing = 'potential' then decided_on else issued_on end, 4) as year,
    standing = 'certified' and issued_on between :from and :to as is_recognised,
    standing = 'potential' as is_potential,
    is_products and is_on_show as is_listed,
    is_products and is_on_show and coalesce(sold.pieces, 0) > 0 as is_selling,
    standing = 'certified' and not stays as is_expiring,
    standing = 'expired' and lost_on between :from and :to as is_expired,
    standing = 'revoked' and lost_on between :from and :to as is_revoked,
    (case when is_products then coalesce(sold.sales, 0) else 0 end)::float8 as sales,
    (case when is_products then coalesce(sold.pieces, 0) else 0 end)::float8 as pieces
  from stood
  cross join lateral (
    select standing = 'certified' or (:scope <> 'in_force' and standing = 'potential')
      or (:scope = 'ever' and standing is not null) as is_products
  ) scope
  left join sold on sold.certified_product_id = stood.id
)`
