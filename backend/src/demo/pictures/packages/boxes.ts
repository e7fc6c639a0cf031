import { place } from "../art"
import { label, type Package } from "./package-look"

/** A carton seen a little from the right. */
export const box: Package = (look) =>
  `<path d="M120 -430l70 -46v430l-70 46z" fill="${look.brand.dark}"/><path d="M-190 -430l70 -46h310l-70 46z" fill="${look.brand.light}"/>` +
  `<rect x="-190" y="-430" width="310" height="430" fill="${look.brand.main}"/>` +
  `<path d="M-190 -120h310v30h-310zM120 -120l70 -46v30l-70 46z" fill="${look.brand.light}" opacity=".8"/>` +
  label(look, { x: -150, y: -380, width: 230, height: 240 })

/** A wide, low box with an open lid: sweets, cakes, gifts. */
export const giftBox: Package = (look) => {
  const row = (y: number, shift: number) =>
    [-150, -75, 0, 75, 150]
      .map((x, index) => place(look.emblem, { x: x + shift, y, size: 96, turn: (index - 2) * 9 }))
      .join("")
  return (
    `<path d="M-230 -230l30 -190h400l30 190z" fill="${look.brand.dark}"/><path d="M-206 -240l24 -160h364l24 160z" fill="${look.brand.main}"/>` +
    `<circle cx="0" cy="-322" r="58" fill="#fffaf0"/>${place(look.emblem, { x: 0, y: -322, size: 84 })}` +
    `<path d="M-240 -230h480v60h-480z" fill="#fdf1d8"/>${row(-196, 0)}` +
    `<path d="M-250 -170h500l-20 150c-2 14-10 20-24 20h-412c-14 0-22-6-24-20z" fill="${look.brand.main}"/>` +
    `<path d="M-250 -170h500l-4 26h-492z" fill="${look.brand.light}"/>` +
    `<rect x="-90" y="-106" width="180" height="20" rx="10" fill="#fffaf0"/><rect x="-56" y="-70" width="112" height="14" rx="7" fill="#fffaf0" opacity=".7"/>`
  )
}

/** A tray under film: fresh meat, fish, mushrooms. */
export const tray: Package = (look) => {
  const rows = [
    [-130, -120],
    [0, -130],
    [130, -120],
    [-66, -80],
    [70, -78],
  ] as const
  return (
    `<path d="M-260 -150h520l-40 130c-6 16-16 20-34 20h-372c-18 0-28-4-34-20z" fill="${look.brand.dark}"/>` +
    `<path d="M-270 -170h540v30h-540z" fill="${look.brand.main}"/>` +
    rows
      .map(([x, y], index) =>
        place(look.emblem, { x, y: y - 70, size: 190, turn: (index - 2) * 10 })
      )
      .join("") +
    `<path d="M-270 -150c120 26 420 26 540 0v10c-120 26-420 26-540 0z" fill="${look.brand.light}" opacity=".9"/>` +
    `<path d="M-200 -70c110 14 290 14 400 0l-14 46c-100 10-270 10-372 0z" fill="#fffaf0" opacity=".92"/>` +
    `<rect x="-90" y="-54" width="180" height="18" rx="9" fill="${look.brand.main}"/>`
  )
}

/** A box of paper bags, one taken out: tea bags, sachets. */
export const sachetBox: Package = (look) =>
  `<g transform="translate(-96 -300) rotate(-10)"><rect x="-60" y="-130" width="120" height="200" rx="10" fill="#fffaf0"/><rect x="-60" y="-130" width="120" height="44" rx="10" fill="${look.brand.light}"/></g>` +
  `<g transform="translate(30 -330) rotate(6)"><rect x="-60" y="-130" width="120" height="200" rx="10" fill="#fffaf0"/><rect x="-60" y="-130" width="120" height="44" rx="10" fill="${look.brand.main}"/>${place(look.emblem, { x: 0, y: -30, size: 80 })}</g>` +
  `<path d="M130 -300l64 -40v290l-64 50z" fill="${look.brand.dark}"/><rect x="-200" y="-300" width="330" height="300" fill="${look.brand.main}"/><path d="M-200 -300h330l-20 40h-290z" fill="#000" opacity=".18"/>` +
  label(look, { x: -150, y: -240, width: 230, height: 210 })
