import { fraction, oneOf, wholeBetween } from "../plan/seeded-choice"
import { place, type Art } from "./art"
import { shadow } from "./backdrop"

/** Where things stand on the table, in pixels from the top. */
export const FLOOR = 838

/** A heap in a basket or a bowl. */
export function heap(emblem: Art, seed: string): string {
  const x = 480 + wholeBetween(-40, 40, `${seed}/heap-x`)
  const rows = [
    { y: 470, count: 1, size: 200 },
    { y: 540, count: 3, size: 205 },
    { y: 630, count: 4, size: 210 },
  ]
  const pieces = rows.flatMap(({ y, count, size }, row) =>
    Array.from({ length: count }, (_, index) => {
      const offset = (index - (count - 1) / 2) * 142
      const turn = wholeBetween(-26, 26, `${seed}/turn/${row}/${index}`)
      return place(emblem, { x: x + offset, y, size, turn, mirrored: (row + index) % 2 === 1 })
    })
  )
  return shadow(x, FLOOR + 12, 720) + pieces.join("") + oneOf(VESSELS, `${seed}/vessel`)(x)
}

/** One thing by itself on a low stand, or a pair of it. */
export function single(emblem: Art, seed: string): string {
  const pair = fraction(`${seed}/pair`) < 0.25
  if (pair) {
    return (
      shadow(340, FLOOR + 8, 380) +
      shadow(640, FLOOR + 26, 380) +
      place(emblem, { x: 345, y: 600, size: 430, turn: -3 }) +
      place(emblem, { x: 640, y: 645, size: 400, turn: 3, mirrored: true })
    )
  }
  const x = 480 + wholeBetween(-50, 50, `${seed}/single-x`)
  return shadow(x, FLOOR + 14, 640) + place(emblem, { x, y: 566, size: 600 })
}

/** Hills, and a place to stay among them. */
export function landscape(emblem: Art, props: readonly Art[], seed: string): string {
  const flip = fraction(`${seed}/flip`) < 0.5
  const side = (x: number) => (flip ? 960 - x : x)
  const [far = "mountain", near = "bicycle", animal = "water-buffalo", tree = "palm-tree"] = props
  return (
    `<circle cx="${side(730)}" cy="210" r="86" fill="#ffd76a"/><circle cx="${side(730)}" cy="210" r="120" fill="#ffd76a" opacity=".3"/>` +
    `<path d="M0 470C150 330 260 330 380 440S620 300 760 400s160 60 200 40v300H0z" fill="#8fbf9a"/>` +
    place(far, { x: side(330), y: 420, size: 330 }) +
    `<path d="M0 560c170-110 320-70 480-20s330-50 480 10v420H0z" fill="#6da865"/>` +
    `<path d="M0 690c220-90 420-60 620-20s260 0 340-20v320H0z" fill="#86bd62"/>` +
    `<g stroke="#5f9450" stroke-width="9" fill="none" opacity=".7"><path d="M40 760c200-50 420-40 640 0M0 820c240-50 520-40 760 10M120 890c240-30 440-20 640 20"/></g>` +
    shadow(side(560), 752, 470) +
    place(emblem, { x: side(560), y: 590, size: 400 }) +
    place(tree, { x: side(850), y: 590, size: 270 }) +
    place(tree, { x: side(150), y: 640, size: 230 }) +
    shadow(side(250), 866, 240) +
    place(near, { x: side(250), y: 790, size: 220 }) +
    place(animal, { x: side(730), y: 830, size: 210, mirrored: flip })
  )
}

/** Things at the foot of something of this width, left, right and in front. */
export function around(props: readonly Art[], middle: number, width: number, seed: string): string {
  const half = width / 2
  const spots = [
    { x: middle + half + 118, y: 768, size: 236 },
    { x: middle - half - 112, y: 782, size: 214 },
    { x: middle + half + 10, y: 842, size: 168 },
    { x: middle - half - 4, y: 856, size: 150 },
  ]
  const flip = fraction(`${seed}/flip`) < 0.5
  const count = wholeBetween(3, 4, `${seed}/count`)
  return spots
    .slice(0, count)
    .map(({ x, y, size }, index) => {
      const art = props[index % props.length] as Art
      const at = Math.min(860, Math.max(100, flip ? 2 * middle - x : x))
      const turn = wholeBetween(-14, 14, `${seed}/turn/${index}`)
      return (
        shadow(at, y + size * 0.4, size * 1.05) +
        place(art, { x: at, y, size, turn, mirrored: flip })
      )
    })
    .join("")
}

type Vessel = (x: number) => string

const VESSELS: readonly Vessel[] = [
  (x) =>
    `<path d="M${x - 350} 660h700l-70 170c-10 20-30 28-56 28H${x - 224}c-26 0-46-8-56-28z" fill="#cf9f57"/>` +
    `<g stroke="#a97f3d" stroke-width="9" fill="none"><path d="M${x - 330} 712h660M${x - 306} 766h612M${x - 284} 818h568"/><path d="M${x - 230} 670l36 180M${x - 116} 670l18 186M${x} 670v188M${x + 116} 670l-18 186M${x + 230} 670l-36 180"/></g>` +
    `<rect x="${x - 366}" y="646" width="732" height="40" rx="20" fill="#b5853f"/><rect x="${x - 366}" y="646" width="732" height="14" rx="7" fill="#e0b871"/>`,
  (x) =>
    `<path d="M${x - 350} 664h700c0 110-90 190-200 190H${x - 150}c-110 0-200-80-200-190" fill="#f4efe4"/><path d="M${x + 350} 664c0 110-90 190-200 190H${x + 40}c130-20 190-90 210-190z" fill="#000" opacity=".08"/>` +
    `<path d="M${x - 330} 720c120 30 540 30 660 0" stroke="#3f6fa0" stroke-width="13" fill="none"/><path d="M${x - 300} 770c110 26 490 26 600 0" stroke="#3f6fa0" stroke-width="6" fill="none" opacity=".7"/>` +
    `<rect x="${x - 362}" y="650" width="724" height="28" rx="14" fill="#fffdf7"/>`,
  (x) =>
    `<rect x="${x - 350}" y="668" width="700" height="176" rx="12" fill="#b98850"/><g fill="#cf9f66"><rect x="${x - 350}" y="668" width="700" height="46" rx="10"/><rect x="${x - 350}" y="732" width="700" height="46" rx="6"/><rect x="${x - 350}" y="796" width="700" height="46" rx="10"/></g><g fill="#8a6136"><rect x="${x - 340}" y="668" width="34" height="176"/><rect x="${x + 306}" y="668" width="34" height="176"/></g>`,
]
