import { label, type Package } from "./package-look"
import { place } from "../art"

/** A stand-up pouch of kraft paper with a round window. */
export const kraftPouch: Package = (look) =>
  `<path d="M-165 -500h330l14 70v390c0 26-20 40-50 40H-129c-30 0-50-14-50-40v-390z" fill="#c9a06a"/>` +
  `<path d="M165 -500l14 70v390c0 26-20 40-50 40H90c40-60 40-300 20-500z" fill="#000" opacity=".1"/>` +
  `<rect x="-172" y="-520" width="344" height="52" rx="8" fill="#b0864f"/><path d="M-160 -494h320" stroke="#8f6a39" stroke-width="5" stroke-dasharray="14 8"/>` +
  `<path d="M-179 -150h358v110c0 26-20 40-50 40H-129c-30 0-50-14-50-40z" fill="${look.brand.main}"/><path d="M-179 -164h358v14h-358z" fill="${look.brand.dark}"/>` +
  `<circle cx="0" cy="-300" r="112" fill="#fffaf0"/><circle cx="0" cy="-300" r="98" fill="${look.content}" opacity=".35"/>` +
  place(look.emblem, { x: 0, y: -300, size: 150 }) +
  `<rect x="-96" y="-112" width="192" height="22" rx="11" fill="#fff" opacity=".9"/><rect x="-60" y="-74" width="120" height="14" rx="7" fill="#fff" opacity=".6"/>`

/** A glossy pouch in the brand's colour with a label. */
export const colourPouch: Package = (look) =>
  `<path d="M-165 -500h330l14 70v390c0 26-20 40-50 40H-129c-30 0-50-14-50-40v-390z" fill="${look.brand.main}"/>` +
  `<path d="M-179 -430c80 60 200 90 358 60v330c0 26-20 40-50 40H-129c-30 0-50-14-50-40z" fill="${look.brand.dark}" opacity=".35"/>` +
  `<path d="M-150 -470c-10 120-10 330 0 450" stroke="#fff" stroke-width="12" opacity=".25" fill="none" stroke-linecap="round"/>` +
  `<rect x="-172" y="-524" width="344" height="50" rx="8" fill="${look.brand.dark}"/><circle cx="0" cy="-499" r="12" fill="#fff" opacity=".7"/>` +
  label(look, { x: -120, y: -400, width: 240, height: 300 })

/** Clear film over what is inside, with a paper top: noodles, dried fruit, rice paper. */
export const clearBag: Package = (look) => {
  const filling = [
    [-80, -90],
    [70, -80],
    [0, -150],
    [-90, -200],
    [85, -195],
    [0, -255],
    [-5, -60],
  ] as const
  return (
    `<path d="M-170 -420h340l12 380c0 26-18 40-48 40h-268c-30 0-48-14-48-40z" fill="${look.content}" opacity=".55"/>` +
    filling
      .map(([x, y], index) => place(look.emblem, { x, y, size: 150, turn: index * 53 }))
      .join("") +
    `<path d="M-170 -420h340l12 380c0 26-18 40-48 40h-268c-30 0-48-14-48-40z" fill="#fff" opacity=".16"/>` +
    `<path d="M-140 -300c-6 90-8 190 0 270" stroke="#fff" stroke-width="14" opacity=".5" fill="none" stroke-linecap="round"/>` +
    `<path d="M-182 -520h364v190c-110 34-254 34-364 0z" fill="${look.brand.main}"/><path d="M-182 -344c110 34 254 34 364 0v14c-110 34-254 34-364 0z" fill="${look.brand.dark}"/>` +
    `<circle cx="0" cy="-436" r="58" fill="#fffaf0"/>` +
    place(look.emblem, { x: 0, y: -436, size: 84 }) +
    `<rect x="-150" y="-446" width="70" height="18" rx="9" fill="#fff" opacity=".8"/><rect x="80" y="-446" width="70" height="18" rx="9" fill="#fff" opacity=".8"/>`
  )
}

/** A woven sack of rice, tied at the top. */
export const sack: Package = (look) =>
  `<path d="M-120 -420c-90 60-110 180-96 330 6 60 40 90 100 90h232c60 0 94-30 100-90 14-150-6-270-96-330z" fill="#efe0bd"/>` +
  `<path d="M120 -420c90 60 110 180 96 330-6 60-40 90-100 90H60c90-60 110-260 30-420z" fill="#000" opacity=".08"/>` +
  `<path d="M-130 -510c30-26 60 10 90-10s60 10 90-6 50 0 80 16c10 30-20 60-30 96h-200c-10-36-40-66-30-96z" fill="#e3cf9f"/>` +
  `<rect x="-124" y="-436" width="248" height="30" rx="15" fill="${look.brand.main}"/>` +
  `<g stroke="#d9c492" stroke-width="5" opacity=".8"><path d="M-190 -250h380M-206 -180h412M-208 -110h416M-200 -40h400"/></g>` +
  `<circle cx="0" cy="-205" r="138" fill="#fffaf0"/><circle cx="0" cy="-205" r="138" fill="none" stroke="${look.brand.main}" stroke-width="14"/>` +
  place(look.emblem, { x: 0, y: -222, size: 150 }) +
  `<rect x="-64" y="-124" width="128" height="16" rx="8" fill="${look.brand.dark}"/>`
