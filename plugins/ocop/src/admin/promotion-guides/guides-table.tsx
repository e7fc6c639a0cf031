import type { PromotionGuideRow } from "@ocop/contract"
import { StatusBadge, Table } from "@medusajs/ui"
import { useMessages } from "../messages/use-messages"
import { TextLink } from "../ui/text-link"
import { WideTable } from "../ui/wide-table"

const LOOK = {
  to_come: "blue",
  running: "green",
  used_up: "orange",
  over: "grey",
  stopped: "grey",
} as const

export function GuidesTable({ guides }: { guides: readonly PromotionGuideRow[] }) {
  const { promotionGuides: words, money, day } = useMessages()
  const { columns } = words
  const bearerOf = ({ bearer, platform_bps }: PromotionGuideRow) =>
    bearer === "shared" ? words.shared(money.percent(platform_bps)) : words.bearers[bearer]
  const head = [
    columns.name,
    columns.code,
    columns.days,
    columns.state,
    columns.used,
    columns.bearer,
    "",
  ]
  return (
    <WideTable label={words.title} head={head}>
      {guides.map((guide) => (
        <Table.Row key={guide.code}>
          <Table.Cell>{guide.name}</Table.Cell>
          <Table.Cell>
            <span>
              {guide.code} {guide.is_automatic && `(${words.automatic})`}
            </span>
          </Table.Cell>
          <Table.Cell className="whitespace-nowrap">
            {words.days(day.of(guide.from_day), day.of(guide.to_day))}
          </Table.Cell>
          <Table.Cell>
            <StatusBadge color={LOOK[guide.state]}>{words.states[guide.state]}</StatusBadge>
          </Table.Cell>
          <Table.Cell className="tabular-nums">
            {words.used(guide.used, guide.first_orders)}
          </Table.Cell>
          <Table.Cell>{bearerOf(guide)}</Table.Cell>
          <Table.Cell>
            <TextLink to={`/promotions/${guide.promotion_id}`}>{words.stop}</TextLink>
          </Table.Cell>
        </Table.Row>
      ))}
    </WideTable>
  )
}
