import { useMessages } from "../messages/use-messages"
import { Box } from "../ui/box"
import { Failed } from "../ui/failed"
import { Loading } from "../ui/loading"
import { CashLimitForm } from "./cash-limit-form"
import { useCashLimit } from "./use-cash-limits"

/** How far cash on delivery is offered, and who said so. */
export function CashLimits() {
  const { cashLimits: words, day } = useMessages()
  const { data, error, isPending, refetch } = useCashLimit()
  const said =
    data &&
    (data.set_at
      ? words.setBy(data.set_by ?? words.someone, day.moment(data.set_at))
      : words.untouched)
  return (
    <Box title={words.title} hint={[words.hint, said].filter(Boolean).join(" ")}>
      {isPending && <Loading label={words.loading} />}
      {error && <Failed error={error} onRetry={() => void refetch()} />}
      {data && <CashLimitForm key={data.set_at} limit={data} />}
    </Box>
  )
}
