import type { OperatorRow } from "@ocop/contract"
import { OPERATOR_ROLES } from "@ocop/rules"
import { Badge, Button, Table, toast, usePrompt } from "@medusajs/ui"
import { failureWords } from "../http/failure-words"
import { useMessages } from "../messages/use-messages"
import { Choose } from "../ui/choose"
import { useGiveRole, useRemoveOperator } from "./use-operators"

/** Somebody with a log-in; a change of role counts at once, so it is asked twice. */
export function OperatorLine({ operator }: { operator: OperatorRow }) {
  const messages = useMessages()
  const words = messages.operators
  const prompt = usePrompt()
  const give = useGiveRole(words.roleDone)
  const remove = useRemoveOperator(words.removeDone)
  const refused = (error: unknown) => toast.error(failureWords(error, messages))
  const sure = (title: string, description: string, confirmText: string) =>
    prompt({ title, description, confirmText, cancelText: words.cancel })
  const chooseRole = async (chosen: string | null) => {
    const role = OPERATOR_ROLES.find((role) => role === chosen)
    if (!role || role === operator.role) return
    const text = words.roleText(operator.email, words.roles[role])
    if (await sure(words.roleTitle, text, words.roleConfirm)) {
      give.mutate({ id: operator.id, role }, { onError: refused })
    }
  }
  const removeNow = async () => {
    if (await sure(words.removeTitle, words.removeText(operator.email), words.removeConfirm)) {
      remove.mutate(operator.id, { onError: refused })
    }
  }
  return (
    <Table.Row>
      <Table.Cell className="py-2">
        <div className="flex flex-col">
          <span className="txt-compact-small-plus">{operator.name ?? operator.email}</span>
          {operator.name && <span className="text-ui-fg-subtle">{operator.email}</span>}
        </div>
      </Table.Cell>
      <Table.Cell className="min-w-56 py-2">
        <Choose
          label={words.roleOf(operator.email)}
          value={operator.role}
          {...(operator.role ? {} : { nothing: words.noRole })}
          options={OPERATOR_ROLES.map((role) => ({ value: role, label: words.roles[role] }))}
          onChange={(role) => void chooseRole(role)}
        />
      </Table.Cell>
      <Table.Cell className="whitespace-nowrap tabular-nums">
        {operator.role ? (
          messages.day.moment(operator.created_at)
        ) : (
          <Badge size="2xsmall" color="orange">
            {words.waits}
          </Badge>
        )}
      </Table.Cell>
      <Table.Cell>
        <Button
          size="small"
          variant="secondary"
          aria-label={words.removeOf(operator.email)}
          isLoading={remove.isPending}
          onClick={() => void removeNow()}
        >
          {words.remove}
        </Button>
      </Table.Cell>
    </Table.Row>
  )
}
