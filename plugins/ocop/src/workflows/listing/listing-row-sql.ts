/** Certificates of `listing`'s register entry, as `sellable` reads them. */
export const CERTIFICATES_SQL = `(
  select coalesce(json_agg(json_build_object('stars', c.stars, 'issued_on', c.issued_on,
    'valid_until', c.valid_until, 'revoked_on', c.revoked_on)), '[]')
  from certificate c
  where c.certified_product_id = listing.certified_product_id and c.deleted_at is null)`

/** The price that everybody pays, not one of a price list. */
const BASE_PRICE_SQL = `
  select price.id, price.amount from price
  where price.price_set_id = price_link.price_set_id and price.currency_code = 'vnd'
    and price.price_list_id is null and price.min_quantity is null and price.rules_count = 0
    and price.deleted_at is null
  order by price.id limit 1`

/** Pack sizes of `product`, with price and stock at `producer`'s location. */
export const PACK_SIZES_SQL = `
  select v.id, v.title, coalesce(v.variant_rank, 0) as rank, v.weight,
    base.amount as price, base.id as price_id, price_link.price_set_id,
    item_link.inventory_item_id, level.id as level_id,
    coalesce(level.stocked_quantity, 0) as stocked,
    coalesce(level.reserved_quantity, 0) as reserved
  from product_variant v
  left join product_variant_price_set price_link
    on price_link.variant_id = v.id and price_link.deleted_at is null
  left join lateral (${BASE_PRICE_SQL}) base on true
  left join product_variant_inventory_item item_link
    on item_link.variant_id = v.id and item_link.deleted_at is null
  left join inventory_level level on level.inventory_item_id = item_link.inventory_item_id
    and level.location_id = producer.stock_location_id and level.deleted_at is null
  where v.product_id = product.id and v.deleted_at is null`

const PICTURE_SQL = `'id', picture.id, 'url', picture.url, 'thumbnail_url', picture.thumbnail_url,
  'width', picture.width, 'height', picture.height`

/** A picture that was there before pictures were uploaded in the portal goes by its image's id. */
const IMAGES_SQL = `(
  select coalesce(json_agg(json_build_object('id', coalesce(picture.id, image.id), 'url', image.url,
    'thumbnail_url', coalesce(picture.thumbnail_url,
      case when image.rank = 0 then product.thumbnail end, image.url),
    'width', picture.width, 'height', picture.height) order by image.rank, image.id), '[]')
  from image
  left join listing_picture picture on picture.url = image.url
    and picture.producer_id = listing.producer_id and picture.deleted_at is null
  where image.product_id = product.id and image.deleted_at is null)`

const UPLOADED_SQL = `(
  select coalesce(json_agg(json_build_object(${PICTURE_SQL})), '[]')
  from listing_picture picture
  where picture.producer_id = listing.producer_id and picture.deleted_at is null
    and open.wording->'picture_ids' @> to_jsonb(picture.id))`

/** One listing as `ListingRow`; `:of` null is an operator's. */
export const LISTING_ROW_SQL = `
select json_build_object(
  'id', listing.id, 'product_id', listing.product_id, 'producer_id', listing.producer_id,
  'status', listing.status, 'hidden_at', listing.hidden_at,
  'hidden_reason', listing.hidden_reason, 'group_code', listing.group_code,
  'subgroup_code', listing.subgroup_code, 'label', listing.label, 'story', listing.story,
  'certified_product_id', listing.certified_product_id, 'origin_id', listing.origin_id,
  'season_from', listing.season_from, 'season_to', listing.season_to,
  'orders_off_season', listing.orders_off_season, 'ships_from', listing.ships_from, 'preparation_days', listing.preparation_days,
  'handle', product.handle, 'title', product.title, 'description', product.description,
  'thumbnail', product.thumbnail, 'commune_code', origin.commune_code,
  'stock_location_id', producer.stock_location_id,
  'producer', json_build_object('status', producer.status,
    'holiday_from', producer.holiday_from, 'holiday_to', producer.holiday_to),
  'certified_product', json_build_object('certificates', ${CERTIFICATES_SQL}),
  'images', ${IMAGES_SQL}, 'uploaded', ${UPLOADED_SQL},
  'variants', (select coalesce(json_agg(size order by size.rank, size.id), '[]')
    from (${PACK_SIZES_SQL}) size),
  'open', case when open.id is null then null else json_build_object('id', open.id,
    'state', open.state, 'version', open.version, 'wording', open.wording,
    'submitted_at', open.submitted_at, 'note', open.note) end,
  'created_at', listing.created_at,
  'updated_at', greatest(listing.updated_at, product.updated_at, open.updated_at)) as row
from listing
join product on product.id = listing.product_id and product.deleted_at is null
join producer on producer.id = listing.producer_id
left join origin on origin.id = listing.origin_id
left join listing_wording open on open.listing_id = listing.id and open.state <> 'approved'
  and open.deleted_at is null
where listing.id = :id and (cast(:of as text) is null or listing.producer_id = :of)
  and listing.deleted_at is null`
