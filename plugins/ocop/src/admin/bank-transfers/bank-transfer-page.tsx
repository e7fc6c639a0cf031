import { Container } from "@medusajs/ui"
import { useParams } from "react-router-dom"
import { useMessages } from "../messages/use-messages"
import { Failed } from "../ui/failed"
import { Loading } from "../ui/loading"
import { Note } from "../ui/note"
import { PageHead } from "../ui/page-head"
import { TextLink } from "../ui/text-link"
import { LikelyOrders } from "./likely-orders"
import { TransferDeeds } from "./transfer-deeds"
import { TransferFacts } from "./transfer-facts"
import { useBankTransfer } from "./use-bank-transfers"
import { whyItWaits } from "./why-it-waits"

/** One movement: what the bank said, what was made of it, and what an operator can do about it. */
export function BankTransferPage() {
  const { id = "" } = useParams()
  const { bankTransfers: words, money } = useMessages()
  const { data, error, isPending, refetch } = useBankTransfer(id)
  if (!data) {
    return (
      <Container className="p-0">
        {isPending && <Loading label={words.loading} lines={8} />}
        {error && <Failed error={error} onRetry={() => void refetch()} />}
        {error && (
          <Note>
            <TextLink to="/bank-transfers">{words.title}</TextLink>
          </Note>
        )}
      </Container>
    )
  }
  const { bank_transfer: transfer, likely_orders } = data
  return (
    <div className="flex flex-col gap-3">
      <Container className="divide-y overflow-hidden p-0">
        <div>
          <div className="px-6 pt-4">
            <TextLink to="/bank-transfers">{words.title}</TextLink>
          </div>
          <PageHead
            title={words.signed(transfer.direction, money.dong(transfer.amount))}
            hint={[words.states[transfer.state], whyItWaits(transfer, words)]
              .filter(Boolean)
              .join(" · ")}
          />
        </div>
        <TransferFacts transfer={transfer} />
        {transfer.state === "review" && <TransferDeeds transfer={transfer} />}
      </Container>
      {transfer.state === "review" && transfer.matched_amount === 0 && (
        <LikelyOrders transfer={transfer} orders={likely_orders} />
      )}
    </div>
  )
}
