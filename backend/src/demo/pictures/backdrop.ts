import { fraction, oneOf, wholeBetween } from "../plan/seeded-choice"
import type { Palette } from "./palettes"

const SIDE = 960
/** Where the table begins. */
const TABLE_TOP = 668

/** Wall with a faint pattern and a disc of light, and the table. */
export function room(palette: Palette, seed: string): string {
  const [top, bottom] = palette.wall
  const pattern = oneOf(PATTERNS, `${seed}/pattern`)(palette.accent)
  const window = oneOf(LIGHTS, `${seed}/light`)(wholeBetween(330, 630, `${seed}/light-x`))
  return (
    `<defs><linearGradient id="wall" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="${top}"/><stop offset="1" stop-color="${bottom}"/></linearGradient>` +
    `<linearGradient id="table" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="#fff" stop-opacity=".16"/><stop offset="1" stop-color="#000" stop-opacity=".18"/></linearGradient>` +
    `<radialGradient id="shade"><stop offset="0" stop-color="#2a1708" stop-opacity=".5"/><stop offset=".6" stop-color="#2a1708" stop-opacity=".24"/><stop offset="1" stop-color="#2a1708" stop-opacity="0"/></radialGradient></defs>` +
    `<rect width="${SIDE}" height="${SIDE}" fill="url(#wall)"/>${pattern}${window}` +
    oneOf(TABLES, `${seed}/table`)(palette)
  )
}

/** A soft shadow on the table under something of this width. */
export function shadow(x: number, y: number, width: number): string {
  return `<ellipse cx="${x}" cy="${y}" rx="${width / 2}" ry="${width / 9}" fill="url(#shade)"/>`
}

/** The table from above, for a picture that looks down on it. */
export function tableFromAbove({ table, wall, accent }: Palette, seed: string): string {
  const cloth = fraction(`${seed}/cloth`) < 0.5
  const planks = [160, 320, 480, 640, 800].map(
    (y) =>
      `<path d="M0 ${y}h${SIDE}" stroke="#000" stroke-opacity=".13" stroke-width="5"/><path d="M0 ${y + 5}h${SIDE}" stroke="#fff" stroke-opacity=".12" stroke-width="3"/>`
  )
  const grain = [60, 110, 220, 270, 380, 430, 540, 590, 700, 750, 860, 910].map(
    (y, index) =>
      `<path d="M${(index * 137) % 500} ${y}c120 ${index % 2 ? 12 : -12} 260 ${index % 2 ? -10 : 10} 420 0" stroke="#000" stroke-opacity=".07" stroke-width="5" fill="none"/>`
  )
  return (
    `<rect width="${SIDE}" height="${SIDE}" fill="${table}"/>${planks.join("")}${grain.join("")}` +
    (cloth
      ? `<g transform="rotate(${wholeBetween(-16, 16, `${seed}/cloth-turn`)} 480 480)"><path d="M-120 250h1200v470h-1200z" fill="${wall[0]}"/><path d="M-120 280h1200M-120 690h1200" stroke="${accent}" stroke-width="16" opacity=".6"/><path d="M-120 308h1200M-120 662h1200" stroke="${accent}" stroke-width="5" opacity=".6"/></g>`
      : "")
  )
}

type Pattern = (colour: string) => string

const tiled = (width: number, height: number, shape: string): string =>
  `<defs><pattern id="pattern" width="${width}" height="${height}" patternUnits="userSpaceOnUse"><g opacity=".16">${shape}</g></pattern></defs><rect width="${SIDE}" height="${TABLE_TOP}" fill="url(#pattern)"/>`

const PATTERNS: readonly Pattern[] = [
  (colour) =>
    tiled(
      96,
      96,
      `<path d="M48 12l36 36-36 36-36-36z" fill="none" stroke="${colour}" stroke-width="5"/><path d="M48 34l14 14-14 14-14-14z" fill="${colour}"/>`
    ),
  (colour) =>
    tiled(
      80,
      40,
      `<path d="M0 40a40 40 0 0 1 80 0M16 40a24 24 0 0 1 48 0" fill="none" stroke="${colour}" stroke-width="5"/>`
    ),
  (colour) =>
    tiled(
      70,
      70,
      `<circle cx="18" cy="18" r="7" fill="${colour}"/><circle cx="53" cy="53" r="7" fill="${colour}"/>`
    ),
  (colour) =>
    tiled(
      120,
      120,
      `<path d="M60 18c26 20 26 60 0 84-26-24-26-64 0-84M60 30v66" fill="none" stroke="${colour}" stroke-width="5"/>`
    ),
  (colour) =>
    tiled(
      64,
      64,
      `<path d="M0 64L64 0M-16 16L16-16M48 80L80 48" stroke="${colour}" stroke-width="7"/>`
    ),
  (colour) =>
    tiled(
      90,
      46,
      `<path d="M0 23c22-30 22-30 45 0s22 30 45 0" fill="none" stroke="${colour}" stroke-width="6"/>`
    ),
  () => "",
]

type Light = (x: number) => string

const LIGHTS: readonly Light[] = [
  (x) => `<circle cx="${x}" cy="380" r="300" fill="#fff" opacity=".42"/>`,
  (x) =>
    `<circle cx="${x}" cy="400" r="330" fill="#fff" opacity=".26"/><circle cx="${x}" cy="400" r="240" fill="#fff" opacity=".3"/>`,
  (x) =>
    `<path d="M${x - 230} ${TABLE_TOP}V330a230 230 0 0 1 460 0v${TABLE_TOP - 330}z" fill="#fff" opacity=".4"/>`,
  (x) =>
    `<path d="M${x - 330} 0h200l260 ${TABLE_TOP}h-280zM${x + 30} 0h120l240 ${TABLE_TOP}h-150z" fill="#fff" opacity=".28"/>`,
]

type Table = (palette: Palette) => string

const flat = (colour: string): string =>
  `<rect y="${TABLE_TOP}" width="${SIDE}" height="${SIDE - TABLE_TOP}" fill="${colour}"/><rect y="${TABLE_TOP}" width="${SIDE}" height="${SIDE - TABLE_TOP}" fill="url(#table)"/><rect y="${TABLE_TOP}" width="${SIDE}" height="7" fill="#fff" opacity=".25"/>`

const TABLES: readonly Table[] = [
  ({ table }) =>
    flat(table) +
    `<g stroke="#000" stroke-opacity=".12" stroke-width="5"><path d="M0 760h960M0 868h960M210 ${TABLE_TOP}v92M640 ${TABLE_TOP}v92M400 760v108M820 760v108M140 868v92M560 868v92"/></g>`,
  ({ table, wall, accent }) =>
    flat(table) +
    `<path d="M120 ${TABLE_TOP}h720l90 292H30z" fill="${wall[0]}"/><path d="M112 ${TABLE_TOP + 30}h736M48 902h864" stroke="${accent}" stroke-width="14" opacity=".55"/><path d="M104 ${TABLE_TOP + 54}h752M56 878h848" stroke="${accent}" stroke-width="5" opacity=".55"/>`,
  ({ table, wall }) =>
    flat(table) +
    `<ellipse cx="480" cy="826" rx="440" ry="118" fill="${wall[1]}"/><ellipse cx="480" cy="816" rx="440" ry="118" fill="${wall[0]}"/>`,
  ({ table }) =>
    flat(table) +
    `<ellipse cx="480" cy="834" rx="430" ry="112" fill="#000" opacity=".16"/><ellipse cx="480" cy="818" rx="430" ry="112" fill="#d8b06c"/><ellipse cx="480" cy="818" rx="392" ry="96" fill="none" stroke="#a97f3d" stroke-width="10" stroke-dasharray="24 16"/><ellipse cx="480" cy="818" rx="340" ry="80" fill="none" stroke="#c1934d" stroke-width="9" stroke-dasharray="20 14"/><ellipse cx="480" cy="818" rx="280" ry="62" fill="none" stroke="#a97f3d" stroke-width="8" stroke-dasharray="18 12"/>`,
  ({ accent }) =>
    flat(accent) +
    `<path d="M0 ${TABLE_TOP + 40}h960M0 930h960" stroke="#fff" stroke-opacity=".35" stroke-width="6" stroke-dasharray="26 16"/>`,
]
