import type { CalculatedPriceSet } from "@medusajs/framework/types"
import {
  isPresent,
  MathBN,
  MedusaError,
  PriceListType,
  ProductStatus,
} from "@medusajs/framework/utils"
import type { Goods } from "./read-goods"

/**
 * What a line of a cart keeps of its goods and their price, as Medusa's `prepareLineItemData` writes it.
 *
 * @throws MedusaError INVALID_DATA for goods that are not published or have no price in this market
 */
export function lineOfGoods(goods: Goods, price: CalculatedPriceSet | undefined) {
  const { product } = goods
  if (product?.status !== ProductStatus.PUBLISHED) {
    const message = `Variants ${goods.id} do not exist or belong to a product that is not published`
    throw new MedusaError(MedusaError.Types.INVALID_DATA, message)
  }
  if (!isPresent(price?.calculated_amount)) {
    const message = `Variants with IDs ${goods.id} do not have a price`
    throw new MedusaError(MedusaError.Types.INVALID_DATA, message)
  }
  return {
    title: product.title,
    subtitle: goods.title,
    thumbnail: goods.thumbnail ?? product.thumbnail,
    product_id: product.id,
    product_title: product.title,
    product_description: product.description,
    product_subtitle: product.subtitle,
    product_type: product.type?.value ?? null,
    product_type_id: product.type?.id ?? null,
    product_collection: product.collection?.title ?? null,
    product_handle: product.handle,
    variant_id: goods.id,
    variant_sku: goods.sku,
    variant_barcode: goods.barcode,
    variant_title: goods.title,
    is_discountable: product.discountable,
    is_giftcard: product.is_giftcard,
    requires_shipping:
      product.shipping_profile !== null ||
      goods.inventory_items.some(({ inventory }) => inventory.requires_shipping),
    unit_price: price!.calculated_amount!,
    compare_at_unit_price: priceBefore(price!),
    is_tax_inclusive: price!.is_calculated_price_tax_inclusive === true,
  }
}

/** What was asked before a sale, when it is another. */
function priceBefore({ calculated_price, original_amount, calculated_amount }: CalculatedPriceSet) {
  const isSale = calculated_price?.price_list_type === PriceListType.SALE
  return isSale && !MathBN.eq(original_amount!, calculated_amount!) ? original_amount : undefined
}
