import { Container } from "@medusajs/ui"
import { useState } from "react"
import { CashLimits } from "../cash-limits/cash-limits"
import { useMessages } from "../messages/use-messages"
import { Failed } from "../ui/failed"
import { Loading } from "../ui/loading"
import { Note } from "../ui/note"
import { PageHead } from "../ui/page-head"
import { Paging } from "../ui/paging"
import { NewRemittance } from "./new-remittance"
import { OverdueCash } from "./overdue-cash"
import { RemittancesTable } from "./remittances-table"
import { PAGE, useRemittances } from "./use-remittances"

/** What couriers handed over of the cash that they collected. */
export function RemittancesPage() {
  const words = useMessages().remittances
  const [offset, setOffset] = useState(0)
  const { data, error, isPending, refetch } = useRemittances(offset)
  return (
    <div className="flex flex-col gap-3">
      <NewRemittance />
      <OverdueCash />
      <Container className="divide-y overflow-hidden p-0">
        <PageHead title={words.list} level="h2" />
        {isPending && <Loading label={words.loading} />}
        {error && <Failed error={error} onRetry={() => void refetch()} />}
        {data?.count === 0 && <Note>{words.empty}</Note>}
        {!!data?.remittances.length && <RemittancesTable remittances={data.remittances} />}
        {data && <Paging offset={offset} limit={PAGE} count={data.count} onOffset={setOffset} />}
      </Container>
      <CashLimits />
    </div>
  )
}
