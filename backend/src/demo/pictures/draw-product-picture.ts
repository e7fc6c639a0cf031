import type { DemoListing } from "../plan/demo-plan"
import { oneOf, wholeBetween } from "../plan/seeded-choice"
import { around, FLOOR, heap, landscape, single } from "./arrangements"
import { room, shadow } from "./backdrop"
import { PACKAGES } from "./packages/packages"
import { BRANDS, PALETTES } from "./palettes"
import { PICTURE_SIZES } from "./picture-names"
import { sceneOf } from "./scenes/scene-of-listing"

export type PicturedListing = Pick<
  DemoListing,
  "handle" | "title" | "product_kind" | "producer_handle"
>

/**
 * The main picture of a listing as SVG, 960 by 960: its package or the thing itself on a table. The
 * same listing gives the same picture; a producer's packages share a colour. There is no text in it,
 * because fonts differ from machine to machine.
 */
export function drawProductPicture(listing: PicturedListing): string {
  const seed = listing.handle
  const scene = sceneOf(listing)
  const palette = oneOf(PALETTES[scene.mood], `${seed}/palette`)
  const brand = oneOf(BRANDS, `${listing.producer_handle}/brand`)
  const form = oneOf(scene.forms, `${seed}/form`)
  const { emblem, props } = scene

  const body = () => {
    if (form === "heap") return heap(emblem, seed) + around(props, 480, 560, seed)
    if (form === "single") return single(emblem, seed) + around(props, 480, 480, seed)
    if (form === "landscape") return landscape(emblem, props, seed)
    const shape = PACKAGES[form]
    if (!shape) throw new RangeError(`Nothing draws the form "${form}"`)
    const { draw, scale } = shape
    const width = shape.width * scale
    const middle = 480 + wholeBetween(-46, 46, `${seed}/middle`)
    const content = scene.content ?? brand.light
    return (
      shadow(middle + 10, FLOOR, width * 1.5) +
      `<g transform="translate(${middle} ${FLOOR}) scale(${scale})">${draw({ brand, content, emblem })}</g>` +
      around(props, middle, width, seed)
    )
  }
  return picture(room(palette, seed) + body())
}

/** Puts shapes on the square that every picture is. */
export function picture(shapes: string): string {
  const side = PICTURE_SIZES.full
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${side}" height="${side}" viewBox="0 0 ${side} ${side}">${shapes}</svg>`
}
