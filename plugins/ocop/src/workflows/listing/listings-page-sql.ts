import { CERTIFICATES_SQL, PACK_SIZES_SQL } from "./listing-row-sql"

/** Before it was on sale, a listing is called what its draft says, and shows the draft's first picture. */
const DRAFT_SQL = "listing.status in ('draft', 'submitted')"

/**
 * A page of a producer's listings, and how many there are in each state: narrow columns of all of them are
 * filtered and ordered, prices, stock and certificates are read for the lines of the page.
 */
export const LISTINGS_PAGE_SQL = `
with own as (
  select listing.*, product.handle, product.thumbnail, open.state as review, open.wording,
    case when ${DRAFT_SQL} then coalesce(open.wording->>'title', product.title)
      else product.title end as title,
    greatest(listing.updated_at, product.updated_at, open.updated_at) as touched_at
  from listing
  join product on product.id = listing.product_id and product.deleted_at is null
  left join listing_wording open on open.listing_id = listing.id and open.state <> 'approved'
    and open.deleted_at is null
  where listing.producer_id = :producer_id and listing.deleted_at is null
), matched as (
  select listing.* from own listing
  join producer on producer.id = listing.producer_id
  where (cast(:status as text) is null or listing.status = :status)
    and (cast(:review as text) is null or listing.review = :review)
    and (cast(:like as text) is null
      or replace(unaccent(lower(listing.title)), 'đ', 'd') like :like)
    and (cast(:low_stock as integer) is null or exists (
      select 1 from product, lateral (${PACK_SIZES_SQL}) size
      where product.id = listing.product_id and size.stocked - size.reserved <= :low_stock))
), page as (
  select * from matched order by touched_at desc, id limit :limit offset :offset
)
select json_build_object(
  'count', (select count(*)::int from matched),
  'counts', (select json_build_object(
    'draft', count(*) filter (where status = 'draft'),
    'submitted', count(*) filter (where status = 'submitted'),
    'published', count(*) filter (where status = 'published'),
    'withdrawn', count(*) filter (where status = 'withdrawn')) from own),
  'review_counts', (select json_build_object(
    'draft', count(*) filter (where review = 'draft'),
    'submitted', count(*) filter (where review = 'submitted'),
    'changes_asked', count(*) filter (where review = 'changes_asked')) from own),
  'rows', (select coalesce(json_agg(json_build_object(
    'id', listing.id, 'product_id', listing.product_id, 'producer_id', listing.producer_id,
    'handle', listing.handle, 'title', listing.title, 'status', listing.status,
    'hidden_at', listing.hidden_at, 'review', listing.review,
    'thumbnail', coalesce(listing.thumbnail, (
      select picture.thumbnail_url from listing_picture picture
      where picture.id = listing.wording->'picture_ids'->>0
        and picture.producer_id = listing.producer_id and picture.deleted_at is null)),
    'season_from', listing.season_from, 'season_to', listing.season_to,
    'orders_off_season', listing.orders_off_season, 'ships_from', listing.ships_from,
    'producer', json_build_object('status', producer.status,
      'holiday_from', producer.holiday_from, 'holiday_to', producer.holiday_to),
    'certified_product', json_build_object('certificates', ${CERTIFICATES_SQL}),
    'price_min', sizes.price_min, 'price_max', sizes.price_max, 'stock', sizes.stock)
    order by listing.touched_at desc, listing.id), '[]')
    from page listing
    join product on product.id = listing.product_id
    join producer on producer.id = listing.producer_id
    join lateral (select min(size.price) as price_min, max(size.price) as price_max,
      coalesce(sum(size.stocked), 0) as stock from (${PACK_SIZES_SQL}) size) sizes on true)
) as page`
