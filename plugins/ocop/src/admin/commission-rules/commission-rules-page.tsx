import { Container, Text } from "@medusajs/ui"
import { useMessages } from "../messages/use-messages"
import { PromotionBearers } from "../promotion-bearers/promotion-bearers"
import { Failed } from "../ui/failed"
import { Loading } from "../ui/loading"
import { Note } from "../ui/note"
import { OpenDrawer } from "../ui/open-drawer"
import { PageHead } from "../ui/page-head"
import { EndedRules } from "./ended-rules"
import { MatchPreview } from "./match-preview"
import { RuleFormFields } from "./rule-form-fields"
import { running } from "./rule-order"
import { RulesTable } from "./rules-table"
import { useCommissionRules } from "./use-commission-rules"

/** What the market keeps of a sale: the rules in their order, which one decides where, and who pays for promotions. */
export function CommissionRulesPage() {
  const { commission: words, day } = useMessages()
  const { data, error, isPending, refetch } = useCommissionRules()
  return (
    <div className="flex flex-col gap-3">
      <Container className="divide-y overflow-hidden p-0">
        <PageHead title={words.title} hint={words.subtitle}>
          {data && (
            <OpenDrawer words={words.create} variant="primary">
              {(close) => (
                <RuleFormFields rules={data.rules} dearerFrom={data.dearer_from} onDone={close} />
              )}
            </OpenDrawer>
          )}
        </PageHead>
        {data && (
          <div className="px-6 py-3">
            <Text size="small" className="max-w-prose">
              {words.notice(day.of(data.dearer_from))}
            </Text>
          </div>
        )}
        {isPending && <Loading label={words.loading} lines={8} />}
        {error && <Failed error={error} onRetry={() => void refetch()} />}
        {data && running(data.rules).length === 0 && <Note>{words.empty}</Note>}
        {data && running(data.rules).length > 0 && <RulesTable rules={data.rules} />}
      </Container>
      {data && <MatchPreview rules={data.rules} />}
      <PromotionBearers />
      {data && <EndedRules rules={data.rules} />}
    </div>
  )
}
