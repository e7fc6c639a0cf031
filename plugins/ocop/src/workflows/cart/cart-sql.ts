const LINES = `
  select coalesce(jsonb_agg(to_jsonb(line) || jsonb_build_object(
    'tax_lines', (select coalesce(jsonb_agg(tax order by tax.id), '[]')
      from cart_line_item_tax_line tax where tax.item_id = line.id and tax.deleted_at is null),
    'adjustments', (select coalesce(jsonb_agg(less order by less.id), '[]')
      from cart_line_item_adjustment less where less.item_id = line.id and less.deleted_at is null),
    'product', (select jsonb_build_object('id', product.id, 'is_giftcard', product.is_giftcard,
        'collection_id', product.collection_id, 'type_id', product.type_id, 'weight', product.weight,
        'categories', (select coalesce(jsonb_agg(jsonb_build_object('id', product_category_id)), '[]')
          from product_category_product where product_id = product.id),
        'tags', (select coalesce(jsonb_agg(jsonb_build_object('id', product_tag_id)), '[]')
          from product_tags where product_id = product.id))
      from product where product.id = line.product_id and product.deleted_at is null),
    'variant', (select jsonb_build_object('id', variant.id, 'weight', variant.weight,
        'length', variant.length, 'height', variant.height, 'width', variant.width,
        'material', variant.material, 'product', case when product.id is not null then
          jsonb_build_object('id', product.id, 'shipping_profile', (
            select jsonb_build_object('id', shipping_profile_id) from product_shipping_profile link
            where link.product_id = product.id and link.deleted_at is null limit 1)) end)
      from product_variant variant
      left join product on product.id = variant.product_id and product.deleted_at is null
      where variant.id = line.variant_id and variant.deleted_at is null)
  ) order by line.id), '[]')
  from cart_line_item line where line.cart_id = cart.id and line.deleted_at is null`

const METHODS = `
  select coalesce(jsonb_agg(to_jsonb(method) || jsonb_build_object(
    'tax_lines', (select coalesce(jsonb_agg(tax order by tax.id), '[]')
      from cart_shipping_method_tax_line tax
      where tax.shipping_method_id = method.id and tax.deleted_at is null),
    'adjustments', (select coalesce(jsonb_agg(less order by less.id), '[]')
      from cart_shipping_method_adjustment less
      where less.shipping_method_id = method.id and less.deleted_at is null),
    'shipping_option', (select jsonb_build_object('id', option.id,
        'shipping_option_type_id', option.shipping_option_type_id,
        'shipping_profile_id', option.shipping_profile_id)
      from shipping_option option
      where option.id = method.shipping_option_id and option.deleted_at is null)
  ) order by method.id), '[]')
  from cart_shipping_method method where method.cart_id = cart.id and method.deleted_at is null`

const REGION = `
  select to_jsonb(region) || jsonb_build_object('countries', (
    select coalesce(jsonb_agg(country order by country.iso_2), '[]') from region_country country
    where country.region_id = region.id and country.deleted_at is null))
  from region where region.id = cart.region_id and region.deleted_at is null`

const CUSTOMER = `
  select to_jsonb(customer) || jsonb_build_object('groups', (
    select coalesce(jsonb_agg(to_jsonb(team)), '[]') from customer_group_customer member
    join customer_group team on team.id = member.customer_group_id and team.deleted_at is null
    where member.customer_id = customer.id and member.deleted_at is null))
  from customer where customer.id = cart.customer_id and customer.deleted_at is null`

const PROMOTIONS = `
  select coalesce(jsonb_agg(jsonb_build_object('id', promotion.id, 'code', promotion.code,
    'is_automatic', promotion.is_automatic, 'is_tax_inclusive', promotion.is_tax_inclusive,
    'application_method', (select jsonb_build_object('id', way.id, 'value', way.value, 'raw_value', way.raw_value,
        'type', way.type, 'currency_code', way.currency_code)
      from promotion_application_method way
      where way.promotion_id = promotion.id and way.deleted_at is null limit 1))), '[]')
  from cart_promotion link join promotion on promotion.id = link.promotion_id
    and promotion.deleted_at is null
  where link.cart_id = cart.id and link.deleted_at is null`

const PAYMENT_COLLECTION = `
  select to_jsonb(paying) || jsonb_build_object('payment_sessions', (
    select coalesce(jsonb_agg(to_jsonb(session) || jsonb_build_object('payment', (
        select jsonb_build_object('id', payment.id) from payment
        where payment.payment_session_id = session.id and payment.deleted_at is null limit 1)
      ) order by session.id), '[]')
    from payment_session session
    where session.payment_collection_id = paying.id and session.deleted_at is null))
  from cart_payment_collection link join payment_collection paying
    on paying.id = link.payment_collection_id and paying.deleted_at is null
  where link.cart_id = cart.id and link.deleted_at is null limit 1`

/** The whole of a cart as one JSON document; its id is the one binding. */
export const CART = `
  select to_jsonb(cart) || jsonb_build_object(
    'items', (${LINES}),
    'shipping_methods', (${METHODS}),
    'credit_lines', (select coalesce(jsonb_agg(credit order by credit.id), '[]')
      from credit_line credit where credit.cart_id = cart.id and credit.deleted_at is null),
    'shipping_address', (select to_jsonb(address) from cart_address address
      where address.id = cart.shipping_address_id and address.deleted_at is null),
    'billing_address', (select to_jsonb(address) from cart_address address
      where address.id = cart.billing_address_id and address.deleted_at is null),
    'region', (${REGION}),
    'customer', (${CUSTOMER}),
    'promotions', (${PROMOTIONS}),
    'payment_collection', (${PAYMENT_COLLECTION}),
    'automatic_promotions', exists (select 1 from promotion
      where is_automatic and status = 'active' and deleted_at is null)
  ) as cart
  from cart where cart.id = ? and cart.deleted_at is null`
