import { Button, Input, Text } from "@medusajs/ui"
import { useDeferredValue, useState } from "react"
import { useMessages } from "../messages/use-messages"
import { useProducers } from "../producers/use-producers"
import { Failed } from "../ui/failed"
import { Field } from "../ui/field"
import type { RuleForm } from "./rule-form"

/** How many names are offered at most. */
const OFFERED = 8

/** One producer, found by its name, or none. */
export function ProducerChoice({
  chosen,
  onChoose,
}: {
  chosen: RuleForm["producer"]
  onChoose: (producer: RuleForm["producer"]) => void
}) {
  const words = useMessages().commission.create
  const [typed, setTyped] = useState("")
  const q = useDeferredValue(typed.trim())
  if (chosen) {
    return (
      <div className="flex flex-col gap-1">
        <Text size="small" weight="plus">
          {words.producer}
        </Text>
        <div className="flex items-center justify-between gap-2">
          <Text size="small" className="min-w-0 break-words">
            {chosen.name}
          </Text>
          <Button
            type="button"
            variant="secondary"
            className="min-h-11"
            onClick={() => onChoose(null)}
          >
            {words.producerClear}
          </Button>
        </div>
      </div>
    )
  }
  return (
    <>
      <Field label={words.producer} hint={words.producerHint}>
        {(control) => (
          <Input
            {...control}
            type="search"
            maxLength={100}
            value={typed}
            onChange={({ target }) => setTyped(target.value)}
          />
        )}
      </Field>
      {q.length > 1 && <Found q={q} onChoose={onChoose} />}
    </>
  )
}

function Found({ q, onChoose }: { q: string; onChoose: (producer: RuleForm["producer"]) => void }) {
  const words = useMessages().commission.create
  const { data, error } = useProducers({ q, shown: "all", offset: 0 })
  if (error) return <Failed bare error={error} />
  if (data?.producers.length === 0) {
    return (
      <Text size="small" role="status">
        {words.producerNone}
      </Text>
    )
  }
  return (
    <ul className="flex flex-col gap-2">
      {data?.producers.slice(0, OFFERED).map(({ id, name, place }) => (
        <li key={id}>
          <Button
            type="button"
            variant="secondary"
            className="h-auto min-h-11 w-full justify-start whitespace-normal text-left"
            onClick={() => onChoose({ id, name })}
          >
            {[name, place].filter(Boolean).join(", ")}
          </Button>
        </li>
      ))}
    </ul>
  )
}
