import type { DemoListing } from "../plan/demo-plan"
import { drawDetailPicture } from "./draw-detail-picture"
import { drawProductPicture } from "./draw-product-picture"
import { renderPicture } from "./render-picture"

export interface PictureFile {
  readonly name: string
  readonly content: Buffer
}

/** The four files of a listing, named as in its plan; all are "image/webp". */
export async function renderListingPictures(listing: DemoListing): Promise<PictureFile[]> {
  const { main, card, detail, detail_card } = listing.pictures
  const first = await renderPicture(drawProductPicture(listing))
  const second = await renderPicture(drawDetailPicture(listing))
  return [
    { name: main, content: first.full },
    { name: card, content: first.card },
    { name: detail, content: second.full },
    { name: detail_card, content: second.card },
  ]
}
