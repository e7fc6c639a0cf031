import { ProducerLeadershipResponse, type ProducerLeadership } from "@ocop/contract"
import { useQuery } from "@tanstack/react-query"
import { useState } from "react"
import { ask, tell, unread } from "../http/ask"
import { useDeed } from "../http/use-deed"
import { useMessages } from "../messages/use-messages"
import { Choose } from "../ui/choose"
import { DrawerForm } from "../ui/drawer-form"
import { Failed } from "../ui/failed"
import { Field } from "../ui/field"
import { Loading } from "../ui/loading"
import { OpenDrawer } from "../ui/open-drawer"

const PATH = "/admin/programme/leadership"
const WORDS = { yes: true, no: false, unknown: null } as const
const ANSWERS = ["unknown", "yes", "no"] as const

/** Who leads a producer, as it has said itself: what the programme counts women- and minority-led by. */
export function LeadershipDrawer({ producerId }: { producerId: string }) {
  const words = useMessages().programme.leadership
  return (
    <OpenDrawer words={words}>
      {(close) => <Loaded producerId={producerId} onDone={close} />}
    </OpenDrawer>
  )
}

function Loaded({ producerId, onDone }: { producerId: string; onDone: () => void }) {
  const { programme } = useMessages()
  const { data, error } = useQuery({
    queryKey: ["ocop", "leadership", producerId],
    queryFn: ({ signal }) =>
      ask(`${PATH}?producer_id=${encodeURIComponent(producerId)}`, ProducerLeadershipResponse, {
        signal,
      }),
  })
  if (error) return <Failed error={error} />
  if (!data) return <Loading label={programme.loading} />
  return <LeadershipForm producerId={producerId} known={data.leadership} onDone={onDone} />
}

function LeadershipForm({
  producerId,
  known,
  onDone,
}: {
  producerId: string
  known: ProducerLeadership
  onDone: () => void
}) {
  const words = useMessages().programme.leadership
  const [led, setLed] = useState(known)
  const save = useDeed(
    (body: ProducerLeadership) => tell(PATH, unread, { ...body, producer_id: producerId }),
    words.done
  )
  return (
    <DrawerForm
      words={words}
      error={save.error}
      isPending={save.isPending}
      onSubmit={() => save.mutate(led, { onSuccess: onDone })}
      onCancel={onDone}
    >
      {(["women", "minority"] as const).map((who) => (
        <Field key={who} label={words[who]}>
          {({ id }) => (
            <Choose
              id={id}
              value={ANSWERS.find((one) => WORDS[one] === led[`${who}_led`]) ?? "unknown"}
              options={ANSWERS.map((value) => ({ value, label: words.answers[value] }))}
              onChange={(chosen) =>
                setLed({
                  ...led,
                  [`${who}_led`]: WORDS[ANSWERS.find((one) => one === chosen) ?? "unknown"],
                })
              }
            />
          )}
        </Field>
      ))}
    </DrawerForm>
  )
}
