import type { OperatorInvitation } from "@ocop/contract"
import { Button, Table, toast } from "@medusajs/ui"
import { failureWords } from "../http/failure-words"
import { useMessages } from "../messages/use-messages"
import { Box } from "../ui/box"
import { CopyButton } from "../ui/copy-button"
import { WideTable } from "../ui/wide-table"
import { useWithdrawInvitation } from "./use-operators"

/** Who has not used the link yet; it can be handed over by other ways than the mail. */
export function Invitations({ invitations }: { invitations: readonly OperatorInvitation[] }) {
  const messages = useMessages()
  const { operators: words, day } = messages
  const withdraw = useWithdrawInvitation(words.withdrawDone)
  return (
    <Box title={words.invitations} hint={words.invitationsHint}>
      <WideTable label={words.invitations} head={words.invitationColumns}>
        {invitations.map(({ id, email, role, token, expires_at, expired }) => (
          <Table.Row key={id}>
            <Table.Cell className="py-2">{email}</Table.Cell>
            <Table.Cell>{role ? words.roles[role] : words.noRole}</Table.Cell>
            <Table.Cell className="whitespace-nowrap tabular-nums">
              {expired ? words.expired : day.moment(expires_at)}
            </Table.Cell>
            <Table.Cell>
              <div className="flex flex-wrap gap-2">
                {!expired && <CopyButton text={linkOf(token)} label={words.linkOf(email)} />}
                <Button
                  size="small"
                  variant="secondary"
                  aria-label={words.withdrawOf(email)}
                  onClick={() =>
                    withdraw.mutate(id, {
                      onError: (error) => toast.error(failureWords(error, messages)),
                    })
                  }
                >
                  {words.withdraw}
                </Button>
              </div>
            </Table.Cell>
          </Table.Row>
        ))}
      </WideTable>
    </Box>
  )
}

/** Core's page behind an invitation stands beside this one. */
const linkOf = (token: string): string => {
  const base = window.location.href.split("/operators")[0] ?? ""
  return `${base}/invite?token=${token}`
}
