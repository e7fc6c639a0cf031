import { Container } from "@medusajs/ui"
import { useSearchParams } from "react-router-dom"
import { useMessages } from "../messages/use-messages"
import { PageHead } from "../ui/page-head"
import { Tabs } from "../ui/tabs"
import { CardReviews } from "./card-reviews"
import { Refunds } from "./refunds"
import { useCardReviews, useRefundCount, type RefundList } from "./use-refunds"

const TABS = ["bank", "card", "reviews", "settled"] as const
type Tab = RefundList | "reviews"

const tabOf = (text: string | null): Tab => TABS.find((tab) => tab === text) ?? "bank"

/** What buyers are owed, by the way it goes back to them, and card payments that need a person. */
export function RefundsPage() {
  const words = useMessages().refunds
  const [search, setSearch] = useSearchParams()
  const shown = tabOf(search.get("tab"))
  const offset = Math.max(0, Math.trunc(Number(search.get("offset"))) || 0)
  const counts: Record<Tab, number | undefined> = {
    bank: useRefundCount("bank"),
    card: useRefundCount("card"),
    reviews: useCardReviews().data?.count,
    settled: undefined,
  }
  return (
    <Container className="divide-y overflow-hidden p-0">
      <PageHead title={words.title} hint={words.subtitle} />
      <Tabs
        label={words.tabsLabel}
        tabs={TABS.map((name) => ({ name, title: words.tabs[name], count: counts[name] }))}
        shown={shown}
        onShow={(tab) => setSearch(tab === "bank" ? {} : { tab })}
      />
      {shown === "reviews" ? (
        <CardReviews />
      ) : (
        <Refunds
          key={shown}
          list={shown}
          offset={offset}
          onOffset={(next) => setSearch({ tab: shown, ...(next > 0 && { offset: String(next) }) })}
        />
      )}
    </Container>
  )
}
