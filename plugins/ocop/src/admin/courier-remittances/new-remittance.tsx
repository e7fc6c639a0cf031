import { Carrier } from "@ocop/contract"
import { Button, Input, Textarea } from "@medusajs/ui"
import { useState, type FormEvent } from "react"
import { useNavigate } from "react-router-dom"
import { useMessages } from "../messages/use-messages"
import { Box } from "../ui/box"
import { Choose } from "../ui/choose"
import { Failed } from "../ui/failed"
import { Field } from "../ui/field"
import { readTypedLines, typedText } from "./typed-lines"
import { useCreateRemittance, useReadStatement } from "./use-remittances"

/** A statement to be written down: its lines come of a file, or are typed; they are looked over before anything is kept. */
export function NewRemittance() {
  const words = useMessages().remittances
  const navigate = useNavigate()
  const [carrier, setCarrier] = useState<Carrier>("viettel_post")
  const [reference, setReference] = useState("")
  const [day, setDay] = useState("")
  const [text, setText] = useState("")
  const [asked, setAsked] = useState(false)
  const read = useReadStatement()
  const create = useCreateRemittance()
  const typed = readTypedLines(text)
  const missing = !reference.trim() || !day || !typed.lines?.length
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setAsked(true)
    if (missing || !typed.lines) return
    create.mutate(
      { carrier, reference, day, lines: typed.lines },
      { onSuccess: ({ remittance }) => void navigate(`/courier-remittances/${remittance.id}`) }
    )
  }
  const required = (is: boolean) => (asked && !is ? words.required : undefined)
  return (
    <Box title={words.title} hint={words.subtitle}>
      <form onSubmit={submit} className="flex flex-col gap-4 px-6 py-4">
        <div className="grid gap-4 md:grid-cols-3">
          <Field label={words.carrier}>
            {({ id }) => (
              <Choose
                id={id}
                value={carrier}
                options={Carrier.options.map((value) => ({ value, label: words.carriers[value] }))}
                onChange={(value) => setCarrier(Carrier.catch("other").parse(value))}
              />
            )}
          </Field>
          <Field label={words.reference} error={required(Boolean(reference.trim()))}>
            {(control) => (
              <Input
                {...control}
                value={reference}
                maxLength={60}
                onChange={({ target }) => setReference(target.value)}
              />
            )}
          </Field>
          <Field label={words.day} error={required(Boolean(day))}>
            {(control) => (
              <Input
                {...control}
                type="date"
                value={day}
                onChange={({ target }) => setDay(target.value)}
              />
            )}
          </Field>
        </div>
        <Field label={words.file} hint={read.isPending ? words.reading : words.fileHint}>
          {(control) => (
            <input
              {...control}
              type="file"
              accept=".xlsx,.csv"
              className="min-h-11 text-sm"
              onChange={({ target }) => {
                const file = target.files?.[0]
                if (file) read.mutate(file, { onSuccess: ({ lines }) => setText(typedText(lines)) })
                target.value = ""
              }}
            />
          )}
        </Field>
        {read.error && <Failed bare error={read.error} />}
        <Field
          label={words.lines}
          hint={words.linesHint}
          error={typed.wrong ? words.lineWrong(typed.wrong) : required(Boolean(text.trim()))}
        >
          {(control) => (
            <Textarea
              {...control}
              rows={6}
              value={text}
              className="font-mono"
              onChange={({ target }) => setText(target.value)}
            />
          )}
        </Field>
        {create.error && <Failed bare error={create.error} />}
        <Button type="submit" isLoading={create.isPending} className="min-h-11 self-start">
          {words.compare}
        </Button>
      </form>
    </Box>
  )
}
