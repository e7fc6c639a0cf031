import type { AdminHomeSlot, HomeSlotForm } from "@ocop/contract"
import { Input, Textarea } from "@medusajs/ui"
import { useState } from "react"
import { ChoiceFields } from "../campaign-pages/choice-fields"
import { PictureField } from "../campaign-pages/picture-field"
import { useCampaignPages } from "../campaign-pages/use-campaign-pages"
import { useMessages } from "../messages/use-messages"
import { Choose } from "../ui/choose"
import { DrawerForm } from "../ui/drawer-form"
import { Field } from "../ui/field"
import { readTypedSlot, typedSlot, type SlotProblem, type SlotTyped } from "./slot-typed"
import { useSetSlot } from "./use-home-slots"

/** Campaign pages to choose from. */
const OFFERED = 100

/** A place on the home page: when, and what is there. */
export function SlotForm({
  kind,
  slot,
  onDone,
}: {
  kind: HomeSlotForm["kind"]
  /** Null: a new one. */
  slot: AdminHomeSlot | null
  onDone: () => void
}) {
  const { slots: words, form } = useMessages().campaigns
  const [typed, setTyped] = useState(() => typedSlot(slot))
  const [picture, setPicture] = useState(slot?.picture ?? null)
  const [asked, setAsked] = useState(false)
  const pages = useCampaignPages(0, OFFERED).data?.campaign_pages ?? []
  const save = useSetSlot(slot?.id ?? null, words.saved)
  const read = readTypedSlot(kind, typed)
  const set = (change: Partial<SlotTyped>) => setTyped({ ...typed, ...change })
  const said = (problem: SlotProblem, text: string) =>
    asked && read.problems.has(problem) ? text : undefined
  const submit = () => {
    setAsked(true)
    if (read.form) save.mutate(read.form, { onSuccess: onDone })
  }
  const lines = [
    {
      name: "rank",
      type: "text",
      label: words.rank,
      hint: words.rankHint,
      error: said("rank", words.rankWrong),
    },
    {
      name: "starts_at",
      type: "datetime-local",
      label: form.from,
      hint: undefined,
      error: said("times", form.timesWrong),
    },
    {
      name: "ends_at",
      type: "datetime-local",
      label: form.to,
      hint: form.toOptional,
      error: undefined,
    },
  ] as const
  return (
    <DrawerForm
      words={{ submit: form.submit, cancel: form.cancel }}
      error={save.error}
      isPending={save.isPending}
      onSubmit={submit}
      onCancel={onDone}
    >
      {kind !== "campaign" && (
        <Field label={words.name} error={said("title", form.titleWrong)}>
          {(control) => (
            <Input
              {...control}
              maxLength={120}
              value={typed.title}
              onChange={({ target }) => set({ title: target.value })}
            />
          )}
        </Field>
      )}
      {kind === "hero" && (
        <>
          <Field label={words.lead}>
            {(control) => (
              <Textarea
                {...control}
                rows={2}
                maxLength={300}
                value={typed.lead}
                onChange={({ target }) => set({ lead: target.value })}
              />
            )}
          </Field>
          <PictureField
            picture={picture}
            onPicture={(chosen) => {
              setPicture(chosen)
              set({ picture_id: chosen?.id ?? null })
            }}
          />
        </>
      )}
      <Field label={words.campaign} error={said("campaign", words.campaignMissing)}>
        {({ id }) => (
          <Choose
            id={id}
            value={typed.campaign_page_id}
            options={pages.map((page) => ({ value: page.id, label: page.form.title }))}
            {...(kind !== "campaign" && { nothing: words.none })}
            onChange={(campaign_page_id) => set({ campaign_page_id })}
          />
        )}
      </Field>
      {lines.map(({ name, type, label, hint, error }) => (
        <Field key={name} label={label} hint={hint} error={error}>
          {(control) => (
            <Input
              {...control}
              type={type}
              value={typed[name]}
              onChange={({ target }) => set({ [name]: target.value })}
            />
          )}
        </Field>
      ))}
      {kind === "listings" && (
        <ChoiceFields choice={typed.choice} asked={asked} onChange={(choice) => set({ choice })} />
      )}
    </DrawerForm>
  )
}
