import type { PromotionGuidePreview } from "@ocop/contract"
import { Table } from "@medusajs/ui"
import { useMessages } from "../messages/use-messages"
import { Note } from "../ui/note"
import { WideTable } from "../ui/wide-table"

type Conflict = PromotionGuidePreview["conflicts"][number]

/** Other promotions that take off the same goods at the same time. */
export function GuideConflicts({ conflicts }: { conflicts: readonly Conflict[] }) {
  const { promotionGuides, money, day } = useMessages()
  const words = promotionGuides.preview
  if (conflicts.length === 0) return <Note>{words.noConflicts}</Note>
  const daysOf = ({ from_day, to_day }: Conflict) =>
    from_day || to_day
      ? promotionGuides.days(from_day ? day.of(from_day) : "…", to_day ? day.of(to_day) : "…")
      : words.always
  const takesOf = ({ percent, amount }: Conflict) =>
    percent === null ? money.dong(amount ?? 0) : `${percent}%`
  return (
    <WideTable label={words.conflicts} head={Object.values(words.conflictColumns)}>
      {conflicts.map((conflict) => (
        <Table.Row key={conflict.code}>
          <Table.Cell>{[conflict.code, conflict.name].filter(Boolean).join(" · ")}</Table.Cell>
          <Table.Cell className="whitespace-nowrap">{daysOf(conflict)}</Table.Cell>
          <Table.Cell>{takesOf(conflict)}</Table.Cell>
          <Table.Cell>{conflict.listings ?? words.maybe}</Table.Cell>
        </Table.Row>
      ))}
    </WideTable>
  )
}
