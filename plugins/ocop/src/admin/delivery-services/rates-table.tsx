import { Table, Text } from "@medusajs/ui"
import { useMessages } from "../messages/use-messages"
import { WideTable } from "../ui/wide-table"
import type { PriceList } from "./price-lists"

/** The bands of a service, zone by zone. */
export function RatesTable({ name, lists }: { name: string; lists: readonly PriceList[] }) {
  const { deliveryRates: words, money, day } = useMessages()
  const { columns } = words
  return (
    <WideTable
      few
      label={name}
      head={[columns.zone, columns.band, columns.price, columns.days, columns.from]}
    >
      {lists.flatMap(({ zone, effective_from, state, bands }) =>
        bands.map(({ up_to_g, price, days_min, days_max }) => (
          <Table.Row key={`${zone} ${effective_from} ${up_to_g}`}>
            <Table.Cell className="whitespace-nowrap">{words.zones[zone]}</Table.Cell>
            <Table.Cell className="whitespace-nowrap tabular-nums">
              {words.upTo(up_to_g)}
            </Table.Cell>
            <Table.Cell className="whitespace-nowrap tabular-nums">{money.dong(price)}</Table.Cell>
            <Table.Cell className="whitespace-nowrap">{words.days(days_min, days_max)}</Table.Cell>
            <Table.Cell className="whitespace-nowrap">
              {day.of(effective_from)}{" "}
              <Text as="span" size="xsmall" className="text-ui-fg-muted">
                {state === "in_force" ? words.inForce : words.toCome}
              </Text>
            </Table.Cell>
          </Table.Row>
        ))
      )}
    </WideTable>
  )
}
