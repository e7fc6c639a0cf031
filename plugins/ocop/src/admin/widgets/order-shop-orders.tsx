import { defineWidgetConfig } from "@medusajs/admin-sdk"
import type { AdminOrder, DetailWidgetProps } from "@medusajs/framework/types"
import { OrderParts } from "../order-parts/order-parts"

const OrderShopOrdersWidget = ({ data }: DetailWidgetProps<AdminOrder>) => (
  <OrderParts orderId={data.id} />
)

export const config = defineWidgetConfig({ zone: "order.details.after" })

export default OrderShopOrdersWidget
