import { Table } from "@medusajs/ui"
import { useMessages } from "../messages/use-messages"
import { Box } from "../ui/box"
import { Failed } from "../ui/failed"
import { Loading } from "../ui/loading"
import { Note } from "../ui/note"
import { WideTable } from "../ui/wide-table"
import { BearerDrawer } from "./bearer-drawer"
import { usePromotionBearers } from "./use-promotion-bearers"

/** Who pays for which promotion. */
export function PromotionBearers() {
  const { commission, money } = useMessages()
  const { bearers: words, columns } = commission
  const { data, error, isPending, refetch } = usePromotionBearers()
  return (
    <Box title={words.title} hint={words.hint} actions={<BearerDrawer />}>
      {isPending && <Loading label={commission.loading} lines={3} />}
      {error && <Failed error={error} onRetry={() => void refetch()} />}
      {data?.length === 0 && <Note>{words.empty}</Note>}
      {!!data?.length && (
        <WideTable few label={words.title} head={[columns.code, columns.bearer, columns.deeds]}>
          {data.map((one) => (
            <Table.Row key={one.code}>
              <Table.Cell className="min-w-24 break-all py-2">{one.code}</Table.Cell>
              <Table.Cell>
                {one.bearer === "shared"
                  ? words.shared(money.percent(one.platform_bps))
                  : words.kinds[one.bearer]}
              </Table.Cell>
              <Table.Cell className="py-2">
                <BearerDrawer bearer={one} />
              </Table.Cell>
            </Table.Row>
          ))}
        </WideTable>
      )}
    </Box>
  )
}
