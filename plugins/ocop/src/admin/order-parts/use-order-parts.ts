import { AdminShopOrdersResponse } from "@ocop/contract"
import { useQuery } from "@tanstack/react-query"
import { ask } from "../http/ask"

export const useOrderParts = (orderId: string) =>
  useQuery({
    queryKey: ["ocop", "order-parts", orderId],
    queryFn: ({ signal }) =>
      ask(`/admin/shop-orders?order_id=${orderId}`, AdminShopOrdersResponse, { signal }),
  })
