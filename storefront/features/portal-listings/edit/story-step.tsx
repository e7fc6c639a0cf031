import { m } from "~/platform/paraglide/messages"
import { troubleOf } from "../listing-outcome"
import { StepForm } from "./step-form"
import type { StepProps } from "./step-props"
import { TextArea } from "./text-area"
import { useUnsaved } from "./use-unsaved"

/** A sentence for lists, and the story with questions that help to begin. */
export function StoryStep({ data, outcome, submit }: StepProps) {
  const unsaved = useUnsaved()
  const sentBack = outcome?.form === "wording" ? outcome : undefined
  const values = sentBack?.values ?? {
    description: data.wording.description ?? "",
    story: data.wording.story ?? "",
  }
  const tooLong = (field: string) =>
    sentBack?.wrong.includes(field) ? m.portal_listings_label_too_long() : undefined
  return (
    <StepForm
      intent="chuyen"
      unsaved={unsaved}
      code={troubleOf(outcome, "wording")}
      wrong={sentBack?.wrong}
      submit={submit}
    >
      <TextArea
        label={m.portal_listings_description()}
        hint={m.portal_listings_description_hint()}
        name="description"
        defaultValue={values.description}
        error={tooLong("description")}
        rows={3}
        maxLength={2_000}
      />
      <TextArea
        label={m.portal_listings_story()}
        hint={<StoryHint />}
        name="story"
        defaultValue={values.story}
        error={tooLong("story")}
        rows={10}
        maxLength={5_000}
      />
    </StepForm>
  )
}

/** Questions to begin with: an empty field is the hardest part of a story. */
function StoryHint() {
  return (
    <>
      {m.portal_listings_story_hint()}
      <ul className="list-disc pl-5">
        <li>{m.portal_listings_story_place()}</li>
        <li>{m.portal_listings_story_people()}</li>
        <li>{m.portal_listings_story_making()}</li>
        <li>{m.portal_listings_story_use()}</li>
      </ul>
    </>
  )
}
