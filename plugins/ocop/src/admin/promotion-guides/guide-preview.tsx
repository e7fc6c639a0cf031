import type { PromotionGuidePreview } from "@ocop/contract"
import { HIGHEST_PERCENT } from "@ocop/rules"
import { Alert, Table, Text } from "@medusajs/ui"
import { useEffect, useRef, type ReactNode } from "react"
import { useMessages } from "../messages/use-messages"
import { Box } from "../ui/box"
import { Fact, Facts } from "../ui/facts"
import { Note } from "../ui/note"
import { WideTable } from "../ui/wide-table"
import { GuideConflicts } from "./guide-conflicts"

/** What a promotion would touch, cost and meet, and the way on. */
export function GuidePreview({
  preview,
  isDelivery,
  children,
}: {
  preview: PromotionGuidePreview
  isDelivery: boolean
  children: ReactNode
}) {
  const { promotionGuides, money, day } = useMessages()
  const words = promotionGuides.preview
  const { listings, past, stacked_percent, code_taken } = preview
  const top = useRef<HTMLDivElement>(null)
  // It comes below a long form: whoever asked is taken there.
  useEffect(() => top.current?.focus(), [])
  return (
    <div ref={top} tabIndex={-1} className="flex flex-col gap-3 outline-none">
      {!isDelivery && (
        <Box
          title={words.title}
          hint={listings.count > 0 ? words.touched(listings.count, listings.producers) : undefined}
        >
          {listings.count === 0 && <Note>{words.none}</Note>}
          {listings.count > 0 && (
            <WideTable label={words.title} head={Object.values(words.columns)}>
              {listings.shown.map(({ id, title, producer_name, stars, price }) => (
                <Table.Row key={id}>
                  <Table.Cell>{title}</Table.Cell>
                  <Table.Cell>{producer_name}</Table.Cell>
                  <Table.Cell>{stars === null ? "–" : `${stars} ★`}</Table.Cell>
                  <Table.Cell className="whitespace-nowrap tabular-nums">
                    {price === null ? "–" : money.dong(price)}
                  </Table.Cell>
                </Table.Row>
              ))}
            </WideTable>
          )}
          {listings.count > listings.shown.length && (
            <Note>{words.shown(listings.shown.length)}</Note>
          )}
        </Box>
      )}
      <Box title={words.past(day.of(past.from), day.of(past.to))} hint={words.pastHint}>
        <Facts>
          <Fact name={words.orders}>{words.ordersOf(past.orders, past.touched)}</Fact>
          <Fact name={words.discount}>{money.dong(past.discount)}</Fact>
          <Fact name={words.platform}>{money.dong(past.platform)}</Fact>
          <Fact name={words.producers}>{money.dong(past.producers)}</Fact>
        </Facts>
      </Box>
      <Box title={words.conflicts}>
        <GuideConflicts conflicts={preview.conflicts} />
        {preview.conflicts.length > 0 && (
          <Text size="small" className="px-6 py-3">
            {words.stacked(String(stacked_percent).replace(".", ","))}
          </Text>
        )}
        {stacked_percent > HIGHEST_PERCENT && !isDelivery && (
          <div className="px-6 py-3">
            <Alert variant="warning">{words.tooMuch}</Alert>
          </div>
        )}
        <div className="flex flex-col items-start gap-3 px-6 py-4">
          {code_taken && <Alert variant="error">{words.codeTaken}</Alert>}
          {children}
        </div>
      </Box>
    </div>
  )
}
