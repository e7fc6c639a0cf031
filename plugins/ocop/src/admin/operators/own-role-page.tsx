import { Container, Text } from "@medusajs/ui"
import { useMessages } from "../messages/use-messages"
import { Failed } from "../ui/failed"
import { Loading } from "../ui/loading"
import { PageHead } from "../ui/page-head"
import { useOwnRole } from "./use-operators"

/** One's own role in words: where a page that it does not open leads to. */
export function OwnRolePage() {
  const words = useMessages().operators
  const { data, error, isPending, refetch } = useOwnRole()
  return (
    <Container className="divide-y overflow-hidden p-0">
      <PageHead title={words.own.title} />
      {isPending && <Loading label={words.loading} lines={3} />}
      {error && <Failed error={error} onRetry={() => void refetch()} />}
      {data && (
        <div className="flex flex-col gap-2 px-6 py-4">
          <Text weight="plus">{data.role ? words.roles[data.role] : words.noRole}</Text>
          <Text size="small">{data.role ? words.guide[data.role] : words.own.waits}</Text>
          {data.role && data.role !== "administrator" && (
            <Text size="small" className="text-ui-fg-subtle">
              {words.own.closed}
            </Text>
          )}
        </div>
      )}
    </Container>
  )
}
