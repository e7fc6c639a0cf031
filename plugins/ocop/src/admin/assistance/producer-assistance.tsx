import { AssistanceResponse, BegunAssistanceResponse } from "@ocop/contract"
import { Badge, Text } from "@medusajs/ui"
import { useQuery } from "@tanstack/react-query"
import { ask, tell } from "../http/ask"
import { useDeed } from "../http/use-deed"
import { useMessages } from "../messages/use-messages"
import { Box } from "../ui/box"
import { Failed } from "../ui/failed"
import { Loading } from "../ui/loading"
import { Note } from "../ui/note"
import { NoteDrawer } from "../ui/note-drawer"

/** Whether officers may act for a producer in its portal, who did, and the way in. */
export function ProducerAssistance({ producerId }: { producerId: string }) {
  const { assistance: words, day } = useMessages()
  const path = `/admin/producers/${encodeURIComponent(producerId)}/assistance`
  const { data, error, isPending, refetch } = useQuery({
    queryKey: ["ocop", "assistance", producerId],
    queryFn: ({ signal }) => ask(path, AssistanceResponse, { signal }),
  })
  const begin = useDeed((reason: string) =>
    tell(`${path}/sessions`, BegunAssistanceResponse, { reason })
  )
  const enter = async (reason: string) => {
    const { url } = await begin.mutateAsync(reason)
    // In this tab: browsers keep a page from opening another one after it has waited for an answer.
    if (url) window.location.assign(url)
  }
  return (
    <Box
      title={words.title}
      hint={words.hint}
      actions={
        data?.assistance && (
          <NoteDrawer
            tall
            words={words.begin}
            maxLength={500}
            error={begin.error}
            isPending={begin.isPending}
            onSend={enter}
          />
        )
      }
    >
      {isPending && <Loading label={words.loading} lines={2} />}
      {error && <Failed error={error} onRetry={() => void refetch()} />}
      {data && (
        <Note>
          {data.assistance
            ? words.running(data.assistance.agreed_by, day.moment(data.assistance.until))
            : words.none}
        </Note>
      )}
      {!!data?.sessions.length && (
        <ul className="divide-y">
          {data.sessions.map(({ id, officer, reason, began_at, until, open, deeds }) => (
            <li key={id} className="px-6 py-3">
              <Text size="small" weight="plus" className="break-words">
                {officer}{" "}
                {open && (
                  <Badge size="2xsmall" color="orange">
                    {words.open}
                  </Badge>
                )}
              </Text>
              <Text size="xsmall" className="text-ui-fg-subtle">
                {words.session(day.moment(began_at), day.moment(until), deeds)}
              </Text>
              <Text size="xsmall" className="break-words">
                {reason}
              </Text>
            </li>
          ))}
        </ul>
      )}
    </Box>
  )
}
