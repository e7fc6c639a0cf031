import { oneOf, wholeBetween } from "../plan/seeded-choice"
import { place, type Art } from "./art"
import { tableFromAbove } from "./backdrop"
import { picture, type PicturedListing } from "./draw-product-picture"
import { BRANDS, PALETTES } from "./palettes"
import { sceneOf } from "./scenes/scene-of-listing"

/** The second picture, 960 by 960: what it is made of or goes with, laid out and seen from above. */
export function drawDetailPicture(listing: PicturedListing): string {
  const seed = `${listing.handle}/detail`
  const scene = sceneOf(listing)
  const palette = oneOf(PALETTES[scene.mood], `${listing.handle}/palette`)
  const { main } = oneOf(BRANDS, `${listing.producer_handle}/brand`)
  const plate = oneOf(PLATES, `${seed}/plate`)(main)
  return picture(
    tableFromAbove(palette, seed) +
      corners(scene.props, seed) +
      plate +
      onPlate(scene.emblem, scene.props, seed)
  )
}

/** A ring of what belongs to it around a large one in the middle. */
function onPlate(emblem: Art, props: readonly Art[], seed: string): string {
  const count = wholeBetween(6, 8, `${seed}/ring`)
  const start = wholeBetween(0, 60, `${seed}/start`)
  const ring = Array.from({ length: count }, (_, index) => {
    const angle = ((start + (360 / count) * index) * Math.PI) / 180
    const art = index % 2 === 0 ? emblem : (props[(index >> 1) % props.length] as Art)
    return place(art, {
      x: 480 + 205 * Math.cos(angle),
      y: 480 + 205 * Math.sin(angle),
      size: index % 2 === 0 ? 150 : 132,
      turn: wholeBetween(-40, 40, `${seed}/turn/${index}`),
    })
  })
  return (
    ring.join("") +
    place(emblem, { x: 480, y: 480, size: 290, turn: wholeBetween(-12, 12, `${seed}/middle`) })
  )
}

function corners(props: readonly Art[], seed: string): string {
  const spots = [
    [110, 120],
    [856, 130],
    [118, 850],
    [850, 846],
  ] as const
  return spots
    .map(([x, y], index) =>
      place(props[(index + 1) % props.length] as Art, {
        x,
        y,
        size: wholeBetween(150, 200, `${seed}/corner-size/${index}`),
        turn: wholeBetween(-35, 35, `${seed}/corner/${index}`),
      })
    )
    .join("")
}

type Plate = (colour: string) => string

/** A shadow of flat rings: over so large a field, a gradient is the slowest thing in the picture. */
const under = [404, 392, 380]
  .map((radius) => `<circle cx="486" cy="500" r="${radius}" fill="#2a1708" opacity=".13"/>`)
  .join("")

const PLATES: readonly Plate[] = [
  (colour) =>
    `${under}<circle cx="480" cy="480" r="368" fill="#fbf6ea"/><circle cx="480" cy="480" r="368" fill="none" stroke="${colour}" stroke-width="16"/><circle cx="480" cy="480" r="330" fill="none" stroke="${colour}" stroke-width="5" opacity=".6"/><circle cx="480" cy="480" r="290" fill="#f3ebd9"/>`,
  () =>
    `${under}<circle cx="480" cy="480" r="372" fill="#b5853f"/><circle cx="480" cy="480" r="342" fill="#dcb56e"/><g fill="none" stroke="#b98a45"><circle cx="480" cy="480" r="312" stroke-width="12" stroke-dasharray="30 18"/><circle cx="480" cy="480" r="276" stroke-width="11" stroke-dasharray="26 16"/><circle cx="480" cy="480" r="236" stroke-width="10" stroke-dasharray="24 14"/><circle cx="480" cy="480" r="190" stroke-width="10" stroke-dasharray="20 12"/></g>`,
  (colour) =>
    `${under}<circle cx="480" cy="480" r="368" fill="${colour}"/><circle cx="480" cy="480" r="326" fill="#fff" opacity=".16"/><circle cx="480" cy="480" r="296" fill="#fdf7ea"/>`,
  () =>
    `<g transform="rotate(-24 480 480)"><path d="M494 84c200 90 290 250 290 420S694 834 494 924C294 834 204 674 204 504S294 174 494 84" fill="#2a1708" opacity=".25"/></g><g transform="rotate(-24 480 480)"><path d="M480 60c200 90 290 250 290 420S680 810 480 900C280 810 190 650 190 480S280 150 480 60" fill="#5f9a4a"/><path d="M480 60v840M480 240L240 330M480 360L200 460M480 480L196 590M480 600L240 710M480 240l240 90M480 360l280 100M480 480l284 110M480 600l240 110" stroke="#78b45f" stroke-width="8" fill="none"/></g>`,
]
