import { FormSection } from "~/features/checkout/form-section"
import { BackLink } from "~/features/portal/back-link"
import { m } from "~/platform/paraglide/messages"
import type { NewListingData } from "./create-listing.server"
import { BasicsFields } from "./edit/basics-fields"
import { PackRows } from "./edit/pack-rows"
import { StepForm } from "./edit/step-form"
import { useUnsaved } from "./edit/use-unsaved"
import { EffectNote } from "./effect-note"
import { type ListingOutcome, troubleOf } from "./listing-outcome"
import { listingsPath } from "./listing-paths"

type NewListingPageProps = { data: NewListingData; outcome: ListingOutcome | undefined }

/** The first step: what makes a draft. Everything else can come later. */
export function NewListingPage({ data, outcome }: NewListingPageProps) {
  const unsaved = useUnsaved()
  const sentBack = outcome?.form === "new" ? outcome : undefined
  const wrong = sentBack?.wrong ?? []
  return (
    <main id="noi-dung" className="mx-auto max-w-2xl space-y-4 px-4 py-4">
      <BackLink to={listingsPath()} name={m.portal_nav_listings()} />
      <h1 className="text-2xl">{m.portal_listings_new_title()}</h1>
      <EffectNote listing={null} live={false} />
      <StepForm
        intent="new"
        unsaved={unsaved}
        code={troubleOf(outcome, "new")}
        wrong={sentBack?.wrong}
        submit={m.portal_listings_save_next()}
      >
        <input type="hidden" name="key" value={sentBack?.values.key ?? data.key} />
        <BasicsFields
          values={sentBack?.values.wording ?? {}}
          wrong={wrong}
          groups={data.groups}
          certified={data.certified}
        />
        <FormSection
          title={m.portal_listings_first_pack()}
          hint={m.portal_listings_first_pack_hint()}
        >
          <PackRows
            packs={sentBack?.values.offer.packs ?? data.offer.packs}
            wrong={wrong}
            onReshape={unsaved.touch}
          />
        </FormSection>
      </StepForm>
    </main>
  )
}
