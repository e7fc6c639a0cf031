import type { CommissionRuleView } from "@ocop/contract"
import { vietnamDay } from "@ocop/rules"
import { Button, Input } from "@medusajs/ui"
import { useState, type FormEvent } from "react"
import { useMessages } from "../messages/use-messages"
import { Box } from "../ui/box"
import { Failed } from "../ui/failed"
import { Field } from "../ui/field"
import { Loading } from "../ui/loading"
import { Note } from "../ui/note"
import { MatchesTable } from "./matches-table"
import { useMatches } from "./use-commission-rules"

/** Shows which rule decides for listings on a day, before anything is sold. */
export function MatchPreview({ rules }: { rules: readonly CommissionRuleView[] }) {
  const { commission } = useMessages()
  const words = commission.match
  const [q, setQ] = useState("")
  const [on, setOn] = useState<string>(() => vietnamDay(new Date()))
  const [wanted, setWanted] = useState<{ q: string; day: string } | null>(null)
  const { data, error, isFetching, refetch } = useMatches(wanted)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (q.trim() && on) setWanted({ q: q.trim(), day: on })
  }
  return (
    <Box title={words.title} hint={words.hint}>
      <form
        role="search"
        onSubmit={submit}
        className="grid grid-cols-1 items-end gap-4 px-6 py-4 sm:grid-cols-[2fr_1fr_auto]"
      >
        <Field label={words.words}>
          {(control) => (
            <Input
              {...control}
              type="search"
              maxLength={100}
              value={q}
              onChange={({ target }) => setQ(target.value)}
            />
          )}
        </Field>
        <Field label={words.day}>
          {(control) => (
            <Input
              {...control}
              type="date"
              value={on}
              onChange={({ target }) => setOn(target.value)}
            />
          )}
        </Field>
        <Button type="submit" variant="secondary" className="min-h-11" isLoading={isFetching}>
          {words.submit}
        </Button>
      </form>
      {wanted && isFetching && !data && <Loading label={commission.loading} lines={3} />}
      {error && <Failed error={error} onRetry={() => void refetch()} />}
      {data?.matches.length === 0 && <Note>{words.none}</Note>}
      {!!data?.matches.length && <MatchesTable matches={data.matches} rules={rules} />}
    </Box>
  )
}
