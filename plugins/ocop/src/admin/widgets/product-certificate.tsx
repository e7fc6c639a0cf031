import { defineWidgetConfig } from "@medusajs/admin-sdk"
import type { AdminProduct, DetailWidgetProps } from "@medusajs/framework/types"
import { ProductCertificate } from "../product-certificate/product-certificate"

const ProductCertificateWidget = ({ data }: DetailWidgetProps<AdminProduct>) => (
  <ProductCertificate productId={data.id} />
)

export const config = defineWidgetConfig({ zone: "product.details.side.before" })

export default ProductCertificateWidget
