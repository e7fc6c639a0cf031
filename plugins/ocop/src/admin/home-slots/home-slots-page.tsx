import type { AdminHomeSlot } from "@ocop/contract"
import { Badge, Button, Container, Table, Text } from "@medusajs/ui"
import { spanWords } from "../campaign-pages/when-words"
import { useMessages } from "../messages/use-messages"
import { Failed } from "../ui/failed"
import { Loading } from "../ui/loading"
import { Note } from "../ui/note"
import { OpenDrawer } from "../ui/open-drawer"
import { PageHead } from "../ui/page-head"
import { WideTable } from "../ui/wide-table"
import { SlotForm } from "./slot-form"
import { useHomeSlots, useRemoveSlot } from "./use-home-slots"

const KINDS = ["hero", "campaign", "listings"] as const

/** What is scheduled for the home page, in the order of the page. */
export function HomeSlotsPage() {
  const { slots: words, loading } = useMessages().campaigns
  const { data, error, isPending, refetch } = useHomeSlots()
  const { columns } = words
  return (
    <Container className="divide-y overflow-hidden p-0">
      <PageHead title={words.title} hint={words.subtitle}>
        {KINDS.map((kind) => (
          <OpenDrawer
            key={kind}
            words={{ open: words.add[kind], title: words.kinds[kind], intro: words.intro }}
          >
            {(close) => <SlotForm kind={kind} slot={null} onDone={close} />}
          </OpenDrawer>
        ))}
      </PageHead>
      {isPending && <Loading label={loading} />}
      {error && <Failed error={error} onRetry={() => void refetch()} />}
      {data?.length === 0 && <Note>{words.empty}</Note>}
      {!!data?.length && (
        <WideTable label={words.title} head={[columns.slot, columns.when, columns.deeds]}>
          {data.map((slot) => (
            <SlotRow key={slot.id} slot={slot} />
          ))}
        </WideTable>
      )}
    </Container>
  )
}

function SlotRow({ slot }: { slot: AdminHomeSlot }) {
  const { slots: words, phases, forEver } = useMessages().campaigns
  const { form, phase, campaign } = slot
  const remove = useRemoveSlot(slot.id, words.removed)
  const name = ("title" in form && form.title) || campaign?.title
  return (
    <Table.Row>
      <Table.Cell className="min-w-48 break-words py-2">
        <Text size="small" weight="plus">
          {name}
        </Text>
        <Text size="xsmall" className="text-ui-fg-muted">
          {words.kinds[form.kind]} · {words.rank} {form.rank}
        </Text>
      </Table.Cell>
      <Table.Cell className="py-2 tabular-nums">
        {spanWords(form.starts_at, form.ends_at, forEver)}{" "}
        <Badge size="2xsmall" color={phase === "running" ? "green" : "grey"}>
          {phases[phase]}
        </Badge>
      </Table.Cell>
      <Table.Cell className="py-2">
        <div className="flex flex-wrap gap-2">
          <OpenDrawer
            words={{ open: words.change, title: words.kinds[form.kind], intro: words.intro }}
          >
            {(close) => <SlotForm kind={form.kind} slot={slot} onDone={close} />}
          </OpenDrawer>
          <Button
            variant="secondary"
            className="min-h-11"
            isLoading={remove.isPending}
            onClick={() => remove.mutate(undefined)}
          >
            {words.remove}
          </Button>
        </div>
        {remove.error && <Failed bare error={remove.error} />}
      </Table.Cell>
    </Table.Row>
  )
}
