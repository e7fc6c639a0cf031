/**
 * Variants with what a line of a cart keeps of them, their price set and what is free to
 * buy. Bindings: the sales channel whose stock locations count, the variants' ids.
 */
export const GOODS = `
  select variant.id, variant.title, variant.sku, variant.manage_inventory, variant.allow_backorder,
    variant.barcode, variant.thumbnail, variant.product_id,
    (select link.price_set_id from product_variant_price_set link
      where link.variant_id = variant.id and link.deleted_at is null limit 1) as price_set_id,
    exists (select 1 from product_variant_price_set link
      join price on price.price_set_id = link.price_set_id and price.deleted_at is null
      where link.variant_id = variant.id and link.deleted_at is null
        and (price.min_quantity is not null or price.max_quantity is not null
          or exists (select 1 from price_rule rule where rule.price_id = price.id
            and rule.attribute = 'quantity' and rule.deleted_at is null)
          or exists (select 1 from price_list_rule rule where rule.price_list_id = price.price_list_id
            and rule.attribute = 'quantity' and rule.deleted_at is null))) as by_quantity,
    case when product.id is not null then jsonb_build_object('id', product.id, 'title', product.title,
      'description', product.description, 'status', product.status, 'subtitle', product.subtitle,
      'thumbnail', product.thumbnail, 'handle', product.handle, 'discountable', product.discountable,
      'is_giftcard', product.is_giftcard,
      'type', (select jsonb_build_object('id', kind.id, 'value', kind.value) from product_type kind
        where kind.id = product.type_id and kind.deleted_at is null),
      'collection', (select jsonb_build_object('id', range.id, 'title', range.title)
        from product_collection range where range.id = product.collection_id and range.deleted_at is null),
      'shipping_profile', (select jsonb_build_object('id', link.shipping_profile_id)
        from product_shipping_profile link
        where link.product_id = product.id and link.deleted_at is null limit 1)) end as product,
    (select coalesce(jsonb_agg(jsonb_build_object(
        'inventory_item_id', part.inventory_item_id, 'variant_id', part.variant_id,
        'required_quantity', part.required_quantity,
        'inventory', jsonb_build_object('id', item.id, 'requires_shipping', item.requires_shipping),
        'available', (select jsonb_agg(level.stocked_quantity - level.reserved_quantity)
          from inventory_level level
          join sales_channel_stock_location place on place.stock_location_id = level.location_id
            and place.sales_channel_id = ? and place.deleted_at is null
          where level.inventory_item_id = item.id and level.deleted_at is null))), '[]')
      from product_variant_inventory_item part
      join inventory_item item on item.id = part.inventory_item_id and item.deleted_at is null
      where part.variant_id = variant.id and part.deleted_at is null) as inventory_items
  from product_variant variant
  left join product on product.id = variant.product_id and product.deleted_at is null
  where variant.id = any(?) and variant.deleted_at is null`
