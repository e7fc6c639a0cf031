import type { AuditEntry, ShopOrder } from "@ocop/contract"
import type { OpenMarket } from "./market"

/** An order as the operator's API tells it. */
export interface AdminOrder {
  id: string
  display_id: number
  total: number
  item_total: number
  shipping_total: number
}

interface PaidOrder {
  payment_collections: { payments: { captures: { amount: number | string }[] }[] }[]
}

/** Looks behind the shop's counter with the operator's own log-in. */
export async function asOperator({ backend, admin }: OpenMarket) {
  const { token } = await post<{ token: string }>(`${backend}/auth/user/emailpass`, admin)
  const get = async <T>(path: string): Promise<T> => {
    const response = await fetch(backend + path, { headers: { authorization: `Bearer ${token}` } })
    if (!response.ok) {
      throw new Error(`GET ${path} answered ${response.status}: ${await response.text()}`)
    }
    return (await response.json()) as T
  }
  return {
    /** Revokes what a certificate gave, from today on. */
    revoke: async (number: string) => {
      const query = new URLSearchParams({ number })
      const { certificates } = await get<{ certificates: { id: string }[] }>(
        `/admin/certificates?${query}`
      )
      const address = `${backend}/admin/certificates/${certificates[0]?.id}/revoke`
      const { status } = await fetch(address, {
        method: "POST",
        headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
        body: JSON.stringify({ decision: "1/QĐ-UBND", reason: "Không còn đạt tiêu chí" }),
      })
      if (status !== 200) throw new Error(`POST ${address} answered ${status}`)
    },
    orders: async () =>
      (
        await get<{ orders: AdminOrder[] }>(
          "/admin/orders?fields=id,display_id,total,item_total,shipping_total&order=-created_at"
        )
      ).orders,
    /** Lines of the log, the newest first. @param query as the log's page asks */
    log: async (query: string) =>
      (await get<{ entries: AuditEntry[] }>(`/admin/audit-log?${query}`)).entries,
    /** What a request that writes is answered with. */
    status: async (method: string, path: string) =>
      (
        await fetch(backend + path, {
          method,
          headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
          body: "{}",
        })
      ).status,
    /** What was taken by its payments, capture by capture. */
    captures: async (orderId: string) => {
      const fields = "payment_collections.payments.captures.amount"
      const { order } = await get<{ order: PaidOrder }>(`/admin/orders/${orderId}?fields=${fields}`)
      return order.payment_collections
        .flatMap(({ payments }) => payments)
        .flatMap(({ captures }) => captures.map(({ amount }) => Number(amount)))
    },
    shopOrders: async (orderId: string) =>
      (await get<{ shop_orders: ShopOrder[] }>(`/admin/shop-orders?order_id=${orderId}`))
        .shop_orders,
  }
}

async function post<T>(address: string, body: unknown): Promise<T> {
  const response = await fetch(address, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  })
  return (await response.json()) as T
}
