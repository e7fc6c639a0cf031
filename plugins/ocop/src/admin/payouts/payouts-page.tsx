import { Container, Text } from "@medusajs/ui"
import { useMessages } from "../messages/use-messages"
import { Failed } from "../ui/failed"
import { Loading } from "../ui/loading"
import { PageHead } from "../ui/page-head"
import { BatchesTable } from "./batches-table"
import { HeldPayouts } from "./held-payouts"
import { ReadyPayouts } from "./ready-payouts"
import { SettingsDrawer } from "./settings-drawer"
import { usePayouts } from "./use-payouts"
import { useSettlementSettings } from "./use-settlement-settings"

/** What can be sent to producers now, what is held back and why, and what was sent. */
export function PayoutsPage() {
  const { payouts: words, money } = useMessages()
  const { data, error, isPending, refetch } = usePayouts()
  const settings = useSettlementSettings()
  return (
    <div className="flex flex-col gap-3">
      <Container className="divide-y overflow-hidden p-0">
        <PageHead title={words.title} hint={words.subtitle}>
          {settings.data && <SettingsDrawer settings={settings.data} />}
        </PageHead>
        {settings.data && (
          <Text size="small" className="px-6 py-3">
            {words.settings.line(
              money.dong(settings.data.payout_minimum),
              settings.data.return_window_days,
              settings.data.withholds_tax
            )}
          </Text>
        )}
        {settings.error && (
          <Failed error={settings.error} onRetry={() => void settings.refetch()} />
        )}
        {isPending && <Loading label={words.loading} lines={10} />}
        {error && <Failed error={error} onRetry={() => void refetch()} />}
      </Container>
      {data && (
        <>
          <ReadyPayouts proposal={data.proposal} />
          <HeldPayouts payouts={data.proposal.payouts} minimum={settings.data?.payout_minimum} />
          <BatchesTable batches={data.batches} />
        </>
      )}
    </div>
  )
}
