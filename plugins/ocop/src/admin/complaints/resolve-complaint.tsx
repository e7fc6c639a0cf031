import type { Complaint } from "@ocop/contract"
import { Button, Drawer, Text, Textarea, toast } from "@medusajs/ui"
import { useState } from "react"
import { useMessages } from "../messages/use-messages"
import { DrawerForm } from "../ui/drawer-form"
import { Field } from "../ui/field"
import { RefundLines } from "./refund-lines"
import { readTypedRefund, type TypedLine } from "./typed-refund"
import { useWriteEntry } from "./use-complaints"
import { useDeedKey } from "./use-deed-key"

/** Ends a complaint in the buyer's favour, with what is given back by line. */
export function ResolveComplaint({ complaint }: { complaint: Complaint }) {
  const { complaints, money } = useMessages()
  const words = complaints.resolve
  const [open, setOpen] = useState(false)
  const [text, setText] = useState("")
  const [typed, setTyped] = useState<Readonly<Record<string, TypedLine>>>({})
  const [tried, setTried] = useState(false)
  const [key, nextKey] = useDeedKey()
  const write = useWriteEntry(complaint.id)
  const { refund, sum, wrong } = readTypedRefund(complaint.lines, typed)
  const submit = async () => {
    setTried(true)
    const said = text.trim()
    if (!said || Object.keys(wrong).length > 0 || write.isPending) return
    const given = refund.length > 0 && { refund: [...refund] }
    await write.mutateAsync({ key, action: "resolve", words: said, ...given }).then(
      () => {
        nextKey()
        setOpen(false)
        toast.success(sum > 0 ? words.doneWith(money.dong(sum)) : words.done)
      },
      // What went wrong stands in the drawer, which stays open for it.
      () => undefined
    )
  }
  return (
    <Drawer open={open} onOpenChange={setOpen}>
      <Drawer.Trigger asChild>
        <Button className="min-h-11">{words.open}</Button>
      </Drawer.Trigger>
      <Drawer.Content>
        <Drawer.Header>
          <Drawer.Title>{words.title}</Drawer.Title>
          <Drawer.Description>{words.intro}</Drawer.Description>
        </Drawer.Header>
        <DrawerForm
          words={{
            submit: sum > 0 ? words.submitWith(money.dong(sum)) : words.submit,
            cancel: complaints.cancel,
          }}
          error={write.error}
          isPending={write.isPending}
          onSubmit={() => void submit()}
          onCancel={() => setOpen(false)}
        >
          <Field
            label={words.label}
            error={tried && !text.trim() ? complaints.required : undefined}
          >
            {(control) => (
              <Textarea
                {...control}
                rows={4}
                maxLength={2000}
                value={text}
                onChange={({ target }) => setText(target.value)}
              />
            )}
          </Field>
          <RefundLines
            lines={complaint.lines}
            typed={typed}
            wrong={tried ? wrong : {}}
            onType={(line_id, line) => setTyped({ ...typed, [line_id]: line })}
          />
          <Text size="small" weight="plus" aria-live="polite">
            {sum > 0 ? words.sum(money.dong(sum)) : words.noRefund}
          </Text>
        </DrawerForm>
      </Drawer.Content>
    </Drawer>
  )
}
