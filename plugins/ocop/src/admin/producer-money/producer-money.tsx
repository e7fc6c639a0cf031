import { useState } from "react"
import { useMessages } from "../messages/use-messages"
import { Box } from "../ui/box"
import { DownloadButton } from "../ui/download-button"
import { Failed } from "../ui/failed"
import { Loading } from "../ui/loading"
import { MoneyNow } from "./money-now"
import { PeriodForm } from "./period-form"
import { StatementTable } from "./statement-table"
import { monthSoFar, statementFilePath, useStatement } from "./use-statement"

/** Where a producer's money stands, and its statement of a period, the same as the producer reads. */
export function ProducerMoney({ producerId }: { producerId: string }) {
  const words = useMessages().producerMoney
  const [period, setPeriod] = useState(() => monthSoFar(new Date()))
  const { data, error, isPending, isFetching, refetch } = useStatement(producerId, period)
  return (
    <Box
      title={words.title}
      actions={
        data &&
        (["xlsx", "csv"] as const).map((format) => (
          <DownloadButton
            key={format}
            path={statementFilePath(producerId, data, format)}
            name={`sao-ke-${data.from}-${data.to}.${format}`}
            label={words[format]}
          />
        ))
      }
    >
      {data && <MoneyNow now={data.now} />}
      <PeriodForm period={period} isPending={isFetching} onPeriod={setPeriod} />
      {isPending && <Loading label={words.loading} lines={6} />}
      {error && <Failed error={error} onRetry={() => void refetch()} />}
      {data && !error && <StatementTable statement={data} />}
    </Box>
  )
}
