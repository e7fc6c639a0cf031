import type { QueueItem, QueueKind } from "@ocop/contract"
import { MOST_AT_ONCE, deedsForSeveral } from "@ocop/rules"
import { Kbd, Text } from "@medusajs/ui"
import { useState } from "react"
import { useNavigate } from "react-router-dom"
import { useMessages } from "../messages/use-messages"
import { placeOf } from "./item-place"
import { QueueRows } from "./queue-rows"
import { SeveralAtOnce } from "./several-at-once"
import { useKeys } from "./use-keys"

/** What waits in a queue, by mouse, finger or keys. What became of several is said also when nothing waits any more. */
export function QueueList({ kind, items }: { kind: QueueKind; items: readonly QueueItem[] }) {
  const { queues: words } = useMessages()
  const navigate = useNavigate()
  const [moved, setMoved] = useState(0)
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set())
  const several = deedsForSeveral(kind).length > 0
  const at = Math.min(moved, items.length - 1)
  const chosen = items.filter(({ id }) => ids.has(id)).slice(0, MOST_AT_ONCE)
  const choose = (id: string) => {
    const next = new Set(ids)
    if (!next.delete(id)) next.add(id)
    setIds(next)
  }
  const move = (to: number) => {
    const next = Math.max(0, Math.min(items.length - 1, to))
    setMoved(next)
    document.querySelector(`[data-queue-row="${next}"]`)?.scrollIntoView({ block: "nearest" })
  }
  const onIt = (deed: (item: QueueItem) => void) => () => {
    const item = items[at]
    if (item) deed(item)
  }
  const all = () => setIds(new Set(chosen.length ? [] : items.map(({ id }) => id)))
  useKeys({
    j: () => move(at + 1),
    k: () => move(at - 1),
    Enter: onIt((item) => void navigate(placeOf(kind, item))),
    ...(several && { x: onIt(({ id }) => choose(id)), a: all }),
  })
  const keys = several ? words.keys : words.keys.filter(({ key }) => !["x", "a"].includes(key))
  const waits = items.length > 0
  return (
    <>
      {waits && (
        <ul className="hidden flex-wrap gap-x-4 gap-y-1 px-6 py-2 sm:flex">
          {keys.map(({ key, does }) => (
            <li key={key}>
              <Text size="xsmall" className="text-ui-fg-subtle">
                <Kbd>{key}</Kbd> {does}
              </Text>
            </li>
          ))}
        </ul>
      )}
      <SeveralAtOnce kind={kind} chosen={chosen} onDone={() => setIds(new Set())} />
      {waits && (
        <QueueRows
          kind={kind}
          items={items}
          at={at}
          chosen={several ? ids : null}
          onChoose={choose}
        />
      )}
    </>
  )
}
