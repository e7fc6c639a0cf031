import { Badge, Button, Text, usePrompt } from "@medusajs/ui"
import { useMessages } from "../messages/use-messages"
import { Box } from "../ui/box"
import { Failed } from "../ui/failed"
import { NoteDrawer } from "../ui/note-drawer"
import { TextLink } from "../ui/text-link"
import { useDecideClaim, type ProducerDetail } from "./use-producer"

type Claim = ProducerDetail["claims"][number]

/** Claims of a record of a decision list, by this producer or of it; nothing when there are none. */
export function ProducerClaims({
  producerId,
  claims,
}: { producerId: string } & Pick<ProducerDetail, "claims">) {
  const { producers, day } = useMessages()
  const words = producers.claims
  if (claims.length === 0) return null
  return (
    <Box title={words.title} hint={words.hint}>
      <ul className="divide-y">
        {claims.map((claim) => (
          <li key={claim.id} className="flex flex-col gap-2 px-6 py-4">
            <div className="txt-small flex flex-wrap items-center gap-2">
              <Party one={claim.claimant} self={producerId} />
              {words.claims}
              <Party one={claim.record} self={producerId} />
              <Badge size="2xsmall">{words.statuses[claim.status]}</Badge>
            </div>
            <Text size="small" className="whitespace-pre-line">
              {claim.reason}
            </Text>
            <Text size="xsmall" className="text-ui-fg-muted">
              {day.moment(claim.claimed_at)}
              {claim.note && `. ${producers.reasonGiven}: ${claim.note}`}
            </Text>
            {claim.status === "pending" && <Answer claim={claim} />}
          </li>
        ))}
      </ul>
    </Box>
  )
}

function Party({ one: { id, name }, self }: { one: Claim["record"]; self: string }) {
  return id === self ? <b>{name}</b> : <TextLink to={`/producers/${id}`}>{name}</TextLink>
}

function Answer({ claim: { id, claimant, record } }: { claim: Claim }) {
  const { producers } = useMessages()
  const words = producers.claims
  const prompt = usePrompt()
  const confirm = useDecideClaim(id, "confirm", words.confirmed)
  const refuse = useDecideClaim(id, "refuse", words.refused)
  const ask = async () => {
    const sure = await prompt({
      title: words.confirmTitle,
      description: words.confirmText(claimant.name, record.name),
      confirmText: words.confirm,
      cancelText: producers.cancel,
      variant: "confirmation",
    })
    if (sure) confirm.mutate({})
  }
  return (
    <div className="flex flex-wrap gap-2">
      <Button size="small" isLoading={confirm.isPending} onClick={() => void ask()}>
        {words.confirm}
      </Button>
      <NoteDrawer
        words={{
          open: words.refuse,
          title: words.refuseTitle,
          intro: words.refuseIntro,
          label: producers.reason,
          missing: producers.reasonMissing,
          submit: words.refuse,
          cancel: producers.cancel,
          phrases: words.phrases,
        }}
        error={refuse.error}
        isPending={refuse.isPending}
        onSend={(reason) => refuse.mutateAsync({ reason })}
      />
      {confirm.error && <Failed bare error={confirm.error} />}
    </div>
  )
}
