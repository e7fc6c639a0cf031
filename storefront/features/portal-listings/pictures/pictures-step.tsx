import { Form, useNavigation } from "react-router"
import { m } from "~/platform/paraglide/messages"
import { ButtonLink } from "~/ui/button"
import type { StepProps } from "../edit/step-props"
import { troubleOf } from "../listing-outcome"
import { listingPath, picturePath } from "../listing-paths"
import { nextStep } from "../steps"
import { Trouble } from "../trouble"
import { AddPictures } from "./add-pictures"
import { PictureCard } from "./picture-card"

/** As the contract has it; that file would bring zod along. */
const MOST = 10

type PicturesStepProps = StepProps & { trouble: string | null }

/** The pictures of a listing. Each change is saved at once, so there is nothing to send at the end. */
export function PicturesStep({ data, outcome, trouble }: PicturesStepProps) {
  const busy = useNavigation().formMethod === "POST"
  const { listing, wording } = data
  const pictures = wording.picture_ids.flatMap((id) =>
    listing.pictures.filter((picture) => picture.id === id)
  )
  const room = MOST - wording.picture_ids.length
  const next = listing.status === "draft" ? nextStep("anh", wording) : null
  return (
    <div className="space-y-5">
      <Trouble code={troubleOf(outcome, "deed") ?? trouble} wrong={[]} />
      <p>{m.portal_listings_pictures_hint({ most: MOST })}</p>
      {pictures.length > 0 ? (
        <Form method="post" preventScrollReset>
          <input type="hidden" name="intent" value="anh" />
          <ul className="grid grid-cols-2 gap-3 sm:grid-cols-3">
            {pictures.map((picture, index) => (
              <PictureCard
                key={picture.id}
                picture={picture}
                number={index + 1}
                of={pictures.length}
                busy={busy}
              />
            ))}
          </ul>
        </Form>
      ) : (
        <p className="rounded-xl border border-dashed border-line-strong p-6 text-center text-ink-soft">
          {m.portal_listings_pictures_none()}
        </p>
      )}
      {room > 0 ? (
        <AddPictures address={picturePath(listing.id)} room={room} />
      ) : (
        <p>{m.portal_listings_pictures_full({ most: MOST })}</p>
      )}
      <ButtonLink
        to={listingPath(listing.id, next ?? undefined)}
        variant={pictures.length > 0 ? "solid" : "outline"}
        className="w-full md:w-auto"
      >
        {next ? m.portal_listings_pictures_continue() : m.portal_listings_pictures_back()}
      </ButtonLink>
    </div>
  )
}
