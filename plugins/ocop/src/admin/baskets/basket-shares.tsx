import type { AdminBasket } from "@ocop/contract"
import { Badge, Table } from "@medusajs/ui"
import { useMessages } from "../messages/use-messages"
import { Box } from "../ui/box"
import { WideTable } from "../ui/wide-table"

const COLOURS = { proposed: "orange", accepted: "green", declined: "red" } as const

/** What each producer gets for its part of a saved basket, what it answered, and what is free to sell. */
export function BasketShares({ basket }: { basket: AdminBasket }) {
  const all = useMessages().baskets
  const words = all.shares
  const { columns } = words
  return (
    <Box title={words.title} hint={words.hint}>
      <WideTable
        label={words.title}
        head={[columns.part, columns.producer, columns.share, columns.free, columns.answer]}
      >
        {basket.parts.map((part) => (
          <Table.Row key={part.id}>
            <Table.Cell className="min-w-40 break-words py-2">
              {part.quantity} × {part.title}
            </Table.Cell>
            <Table.Cell>{part.producer.name}</Table.Cell>
            <Table.Cell className="whitespace-nowrap tabular-nums">
              {part.shares
                .map(({ units, unit_price }) => `${units} × ${all.dong(unit_price)}`)
                .join(" + ")}
            </Table.Cell>
            <Table.Cell className="tabular-nums">{part.available ?? all.uncounted}</Table.Cell>
            <Table.Cell>
              <Badge size="2xsmall" color={COLOURS[part.consent]}>
                {words.consents[part.consent]}
              </Badge>{" "}
              {part.refusal && words.notSold}
            </Table.Cell>
          </Table.Row>
        ))}
      </WideTable>
    </Box>
  )
}
