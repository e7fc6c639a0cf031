import type { ListingChoiceForm } from "@ocop/contract"
import { PRODUCER_KINDS, PRODUCT_GROUPS, choosesNothing } from "@ocop/rules"
import { Hint, Input, Text } from "@medusajs/ui"
import { useState } from "react"
import { groupName } from "../certificates/group-name"
import { useFormerProvinces, useProvinces } from "../certificates/use-provinces"
import { useLanguage } from "../messages/use-language"
import { useMessages } from "../messages/use-messages"
import { Field } from "../ui/field"
import { ChoicePreview } from "./choice-preview"
import { PickList } from "./pick-list"
import { PickedProducts } from "./picked-products"
import { TickList } from "./tick-list"
import { usePreviewListings } from "./use-campaign-pages"

/** Which listings are shown, with what that would be today. */
export function ChoiceFields({
  choice,
  asked,
  onChange,
}: {
  choice: ListingChoiceForm
  /** It was tried to be saved: what lacks is said. */
  asked: boolean
  onChange: (choice: ListingChoiceForm) => void
}) {
  const { campaigns, producers } = useMessages()
  const words = campaigns.choice
  const language = useLanguage()
  const provinces = useProvinces()
  const former = useFormerProvinces()
  const [tags, setTags] = useState(choice.tags.join(", "))
  const isEmpty = choosesNothing(choice)
  const preview = usePreviewListings(choice, isEmpty)
  const names = new Map(preview.data?.picked.map(({ id, title }) => [id, title]))
  const set = (change: Partial<ListingChoiceForm>) => onChange({ ...choice, ...change })
  return (
    <>
      <Text size="small" className="text-ui-fg-subtle">
        {words.hint}
      </Text>
      <TickList
        label={words.stars}
        options={([3, 4, 5] as const).map((value) => ({ value, label: words.star(value) }))}
        ticked={choice.stars}
        onTick={(stars) => set({ stars })}
      />
      <TickList
        label={words.groups}
        options={PRODUCT_GROUPS.map(({ code }) => ({
          value: code,
          label: groupName(code, language),
        }))}
        ticked={choice.groups}
        onTick={(groups) => set({ groups })}
      />
      <TickList
        label={words.kinds}
        options={PRODUCER_KINDS.map((value) => ({ value, label: producers.kinds[value] }))}
        ticked={choice.producer_kinds}
        onTick={(producer_kinds) => set({ producer_kinds })}
      />
      <PickList
        label={words.provinces}
        options={provinces}
        chosen={choice.province_codes}
        onChoose={(province_codes) => set({ province_codes })}
      />
      <PickList
        label={words.former}
        options={former}
        chosen={choice.former_provinces}
        onChoose={(former_provinces) => set({ former_provinces })}
      />
      <Field label={words.tags} hint={words.tagsHint}>
        {(control) => (
          <Input
            {...control}
            value={tags}
            onChange={({ target }) => {
              setTags(target.value)
              set({ tags: readTags(target.value) })
            }}
          />
        )}
      </Field>
      <PickedProducts picked={choice.picked} names={names} onPick={(picked) => set({ picked })} />
      {isEmpty && asked && <Hint variant="error">{words.empty}</Hint>}
      {!isEmpty && <ChoicePreview preview={preview} picked={choice.picked.length} />}
    </>
  )
}

const readTags = (text: string): string[] => [
  ...new Set(
    text
      .split(",")
      .map((tag) => tag.trim())
      .filter(Boolean)
  ),
]
