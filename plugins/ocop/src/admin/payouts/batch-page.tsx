import { Container, Text } from "@medusajs/ui"
import { useParams } from "react-router-dom"
import { useMessages } from "../messages/use-messages"
import { DownloadButton } from "../ui/download-button"
import { Failed } from "../ui/failed"
import { Loading } from "../ui/loading"
import { PageHead } from "../ui/page-head"
import { TextLink } from "../ui/text-link"
import { BatchItems } from "./batch-items"
import { ImportReferences } from "./import-references"
import { payoutFilePath, usePayoutBatch } from "./use-payouts"

/** One batch: its file for the bank, and what the bank says became of each payout. */
export function BatchPage() {
  const { id = "" } = useParams()
  const { payouts, money, day } = useMessages()
  const words = payouts.batch
  const { data: batch, error, isPending, refetch } = usePayoutBatch(id)
  if (!batch) {
    return (
      <Container className="p-0">
        {isPending && <Loading label={payouts.loading} lines={10} />}
        {error && <Failed error={error} onRetry={() => void refetch()} />}
      </Container>
    )
  }
  const { number, created_at, total, items, exported_at, sent, arrived, failed } = batch
  return (
    <div className="flex flex-col gap-3">
      <Container className="divide-y overflow-hidden p-0">
        <div>
          <div className="px-6 pt-4">
            <TextLink to="/payouts">{payouts.title}</TextLink>
          </div>
          <PageHead
            title={payouts.number(number)}
            hint={words.hint(day.moment(created_at), items.length, money.dong(total))}
          >
            {(["xlsx", "csv"] as const).map((format) => (
              <DownloadButton
                key={format}
                path={payoutFilePath(id, format)}
                name={`ocop-chuyen-tien-${number}.${format}`}
                label={words[format]}
                onSaved={() => void refetch()}
              />
            ))}
          </PageHead>
        </div>
        <Text size="small" className="px-6 py-3">
          {payouts.counts(sent, arrived, failed)}.{" "}
          {exported_at ? words.exported(day.moment(exported_at)) : words.notExported}
        </Text>
      </Container>
      {sent > 0 && <ImportReferences batchId={id} />}
      <BatchItems batch={batch} />
    </div>
  )
}
