import { defineWidgetConfig } from "@medusajs/admin-sdk"
import type { AdminOrder, DetailWidgetProps } from "@medusajs/framework/types"
import { Container, Heading, Table, Text } from "@medusajs/ui"
import { useEffect, useState } from "react"
import { useMessages } from "../messages/use-messages"
import type { Messages } from "../messages/vi"

interface Part {
  id: string
  producer: { name: string } | null
  status: keyof Messages["shopOrders"]["statuses"]
  items_total: number
  shipping_total: number
  total: number
  commission_total: number
}

const money = new Intl.NumberFormat("vi-VN", { style: "currency", currency: "VND" })

/** `undefined` while loading, `null` when it failed. */
function useParts(orderId: string): Part[] | null | undefined {
  const [parts, setParts] = useState<Part[] | null>()
  useEffect(() => {
    const request = new AbortController()
    fetch(`/admin/shop-orders?order_id=${orderId}`, { signal: request.signal })
      .then((response) => (response.ok ? response.json() : Promise.reject(response)))
      .then(({ shop_orders }: { shop_orders: Part[] }) => setParts(shop_orders))
      .catch(() => request.signal.aborted || setParts(null))
    return () => request.abort()
  }, [orderId])
  return parts
}

/** Below an order: which producer sends what, and what the platform keeps of it. */
const OrderShopOrders = ({ data }: DetailWidgetProps<AdminOrder>) => {
  const words = useMessages().shopOrders
  const parts = useParts(data.id)
  return (
    <Container className="divide-y p-0">
      <Heading level="h2" className="px-6 py-4">
        {words.title}
      </Heading>
      {parts === null && <Text className="px-6 py-4">{words.loadFailed}</Text>}
      {parts?.length === 0 && <Text className="px-6 py-4">{words.none}</Text>}
      {!!parts?.length && (
        <Table>
          <Table.Header>
            <Table.Row>
              <Table.HeaderCell>{words.producer}</Table.HeaderCell>
              <Table.HeaderCell>{words.status}</Table.HeaderCell>
              <Table.HeaderCell className="text-right">{words.items}</Table.HeaderCell>
              <Table.HeaderCell className="text-right">{words.shipping}</Table.HeaderCell>
              <Table.HeaderCell className="text-right">{words.total}</Table.HeaderCell>
              <Table.HeaderCell className="text-right">{words.commission}</Table.HeaderCell>
            </Table.Row>
          </Table.Header>
          <Table.Body>
            {parts.map((part) => (
              <Table.Row key={part.id}>
                <Table.Cell>{part.producer?.name}</Table.Cell>
                <Table.Cell>{words.statuses[part.status]}</Table.Cell>
                <Table.Cell className="text-right">{money.format(part.items_total)}</Table.Cell>
                <Table.Cell className="text-right">{money.format(part.shipping_total)}</Table.Cell>
                <Table.Cell className="text-right">{money.format(part.total)}</Table.Cell>
                <Table.Cell className="text-right">
                  {money.format(part.commission_total)}
                </Table.Cell>
              </Table.Row>
            ))}
          </Table.Body>
        </Table>
      )}
    </Container>
  )
}

export const config = defineWidgetConfig({ zone: "order.details.after" })

export default OrderShopOrders
