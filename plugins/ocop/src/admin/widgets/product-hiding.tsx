import { defineWidgetConfig } from "@medusajs/admin-sdk"
import type { AdminProduct, DetailWidgetProps } from "@medusajs/framework/types"
import { ProductHiding } from "../listing-hiding/product-hiding"

const ProductHidingWidget = ({ data }: DetailWidgetProps<AdminProduct>) => (
  <ProductHiding productId={data.id} />
)

export const config = defineWidgetConfig({ zone: "product.details.side.after" })

export default ProductHidingWidget
