import { Container } from "@medusajs/ui"
import { useMessages } from "../messages/use-messages"
import { Failed } from "../ui/failed"
import { Loading } from "../ui/loading"
import { OpenDrawer } from "../ui/open-drawer"
import { PageHead } from "../ui/page-head"
import { WideTable } from "../ui/wide-table"
import { Invitations } from "./invitations"
import { InviteForm } from "./invite-form"
import { OperatorLine } from "./operator-line"
import { RoleGuide } from "./role-guide"
import { useOperators } from "./use-operators"

/** Who works in the admin, and as what. */
export function OperatorsPage() {
  const words = useMessages().operators
  const { data, error, isPending, refetch } = useOperators()
  return (
    <div className="flex flex-col gap-3">
      <Container className="divide-y overflow-hidden p-0">
        <PageHead title={words.title} hint={words.subtitle}>
          <OpenDrawer words={words.invite} variant="primary">
            {(close) => <InviteForm onDone={close} />}
          </OpenDrawer>
        </PageHead>
        {isPending && <Loading label={words.loading} lines={6} />}
        {error && <Failed error={error} onRetry={() => void refetch()} />}
        {data && (
          <WideTable label={words.title} head={words.columns}>
            {data.operators.map((operator) => (
              <OperatorLine key={operator.id} operator={operator} />
            ))}
          </WideTable>
        )}
      </Container>
      {data && data.invitations.length > 0 && <Invitations invitations={data.invitations} />}
      <RoleGuide />
    </div>
  )
}
