import { PRODUCER_KINDS, PRODUCT_GROUPS } from "@ocop/rules"
import { Button, Text } from "@medusajs/ui"
import { groupName } from "../certificates/group-name"
import { useProvinces } from "../certificates/use-provinces"
import { ProducerChoice } from "../commission-rules/producer-choice"
import { useLanguage } from "../messages/use-language"
import { useMessages } from "../messages/use-messages"
import type { GuideForm } from "./guide-form"
import { PickMany } from "./pick-many"
import { Ticked } from "./ticked"
import { usePlaces } from "./use-places"

interface Props {
  form: GuideForm
  problems: ReadonlySet<string>
  onForm: (form: GuideForm) => void
}

const STARS = ["3", "4", "5"]

/** Which goods a promotion touches. */
export function GuideGoods({ form, problems, onForm }: Props) {
  const { promotionGuides, producers } = useMessages()
  const words = promotionGuides.new
  const language = useLanguage()
  const places = usePlaces(words.former)
  const groups = PRODUCT_GROUPS.map(({ code }) => ({
    value: code,
    label: groupName(code, language),
  }))
  const kinds = PRODUCER_KINDS.map((kind) => ({ value: kind, label: producers.kinds[kind] }))
  const toggle = (star: string, on: boolean) =>
    STARS.filter((one) => (one === star ? on : form.stars.includes(one)))
  return (
    <fieldset className="flex flex-col gap-4">
      <legend className="txt-compact-medium-plus mb-1">{words.goods}</legend>
      <Text size="small" className="text-ui-fg-subtle">
        {words.goodsHint}
      </Text>
      <fieldset className="flex flex-wrap gap-x-6">
        <legend className="txt-compact-small-plus">{words.stars}</legend>
        {STARS.map((star) => (
          <Ticked
            key={star}
            label={words.star(star)}
            checked={form.stars.includes(star)}
            onChecked={(on) => onForm({ ...form, stars: toggle(star, on) })}
          />
        ))}
      </fieldset>
      <PickMany
        label={words.provinces}
        options={places}
        chosen={form.places}
        onChosen={(places) => onForm({ ...form, places })}
      />
      <PickMany
        label={words.groups}
        options={groups}
        chosen={form.groups}
        onChosen={(groups) => onForm({ ...form, groups })}
      />
      <PickMany
        label={words.producerKinds}
        options={kinds}
        chosen={form.producer_kinds}
        onChosen={(producer_kinds) => onForm({ ...form, producer_kinds })}
      />
      <ChosenProducers form={form} problems={problems} onForm={onForm} />
      <Ticked
        label={words.seasonEnding}
        checked={form.season_ending}
        onChecked={(season_ending) => onForm({ ...form, season_ending })}
      />
    </fieldset>
  )
}

function ChosenProducers({ form, problems, onForm }: Props) {
  const words = useMessages().promotionGuides.new
  const { producers } = form
  return (
    <div className="flex flex-col gap-2">
      <ProducerChoice
        chosen={null}
        onChoose={(one) =>
          one &&
          !producers.some(({ id }) => id === one.id) &&
          onForm({ ...form, producers: [...producers, one] })
        }
      />
      {problems.has("producers") && (
        <Text size="small" role="alert" className="text-ui-fg-error">
          {words.producersMissing}
        </Text>
      )}
      <ul className="flex flex-wrap gap-2">
        {producers.map(({ id, name }) => (
          <li key={id}>
            <Button
              type="button"
              variant="secondary"
              className="min-h-11"
              aria-label={words.remove(name)}
              onClick={() =>
                onForm({ ...form, producers: producers.filter((one) => one.id !== id) })
              }
            >
              {name} ×
            </Button>
          </li>
        ))}
      </ul>
    </div>
  )
}

/** Where free delivery goes. */
export function GuideDelivery({ form, onForm }: Pick<Props, "form" | "onForm">) {
  const words = useMessages().promotionGuides.new
  return (
    <PickMany
      label={words.deliverTo}
      hint={words.deliverToHint}
      options={useProvinces()}
      chosen={form.deliver_to}
      onChosen={(deliver_to) => onForm({ ...form, deliver_to })}
    />
  )
}
