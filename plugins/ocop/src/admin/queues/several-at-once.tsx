import type { QueueItem, QueueKind } from "@ocop/contract"
import { deedNeedsWords, deedsForSeveral, type QueueDeed } from "@ocop/rules"
import { Alert, Button, Text } from "@medusajs/ui"
import { useQueryClient } from "@tanstack/react-query"
import { useState } from "react"
import { failureWords } from "../http/failure-words"
import { useMessages } from "../messages/use-messages"
import { NoteDrawer } from "../ui/note-drawer"
import { ProgressBar } from "../ui/progress-bar"
import { doToSeveral, type Outcome } from "./do-to-several"
import { wordsOf } from "./item-words"

/** What can be done with all that was chosen, how far it is, and what was refused. */
export function SeveralAtOnce({
  kind,
  chosen,
  onDone,
}: {
  kind: QueueKind
  chosen: readonly QueueItem[]
  onDone: () => void
}) {
  const messages = useMessages()
  const { queues: words } = messages
  const queries = useQueryClient()
  const [done, setDone] = useState<number | null>(null)
  const [outcome, setOutcome] = useState<Outcome | null>(null)
  const run = async (deed: QueueDeed, text = "") => {
    setDone(0)
    setOutcome(null)
    setOutcome(await doToSeveral(kind, deed, chosen, text, setDone))
    setDone(null)
    onDone()
    await queries.invalidateQueries({ queryKey: ["ocop"] })
  }
  return (
    <div role="status" className="flex flex-col gap-3 px-6 py-3 empty:hidden">
      {done !== null && <ProgressBar label={words.doing} done={done} total={chosen.length} />}
      {done === null && chosen.length > 0 && (
        <div className="flex flex-wrap items-center gap-2">
          <Text size="small">{words.chosen(chosen.length)}</Text>
          {deedsForSeveral(kind).map((deed) =>
            deedNeedsWords(deed) ? (
              <NoteDrawer
                key={deed}
                tall
                words={{ ...words.notes[deed], ...words.note(chosen.length) }}
                maxLength={kind === "transfers" ? 200 : 500}
                error={null}
                isPending={false}
                onSend={(text) => run(deed, text)}
              />
            ) : (
              <Button key={deed} size="small" className="min-h-11" onClick={() => void run(deed)}>
                {words.approve(chosen.length)}
              </Button>
            )
          )}
        </div>
      )}
      {outcome && (
        <Alert variant={outcome.refused.length ? "warning" : "success"}>
          {words.outcome(outcome.done, outcome.refused.length)}
          <ul>
            {outcome.refused.map(({ item, error }) => (
              <li key={item.id}>
                {wordsOf(kind, item, messages).title}: {failureWords(error, messages)}
              </li>
            ))}
          </ul>
        </Alert>
      )}
    </div>
  )
}
