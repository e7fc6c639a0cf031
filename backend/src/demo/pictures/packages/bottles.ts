import { label, type Package } from "./package-look"

/** Tall glass: fish sauce, oil, vinegar. */
export const sauceBottle: Package = (look) =>
  `<path d="M-34 -560h68v90c0 34 62 40 62 110v330a30 30 0 0 1-30 30H-66a30 30 0 0 1-30-30v-330c0-70 62-76 62-110z" fill="${look.content}"/>` +
  `<path d="M-34 -500h68v30c0 34 62 40 62 110v330a30 30 0 0 1-30 30h-30c40-20 40-60 40-120v-200c0-70-40-80-50-150z" fill="#000" opacity=".14"/>` +
  `<path d="M-78 -350c0-34 30-44 44-66v320c0 40-44 40-44 6z" fill="#fff" opacity=".22"/>` +
  `<rect x="-42" y="-600" width="84" height="70" rx="12" fill="${look.brand.dark}"/><rect x="-42" y="-548" width="84" height="12" fill="${look.brand.main}"/>` +
  label(look, { x: -88, y: -310, width: 176, height: 240 })

/** Slim and square-shouldered: spirits and wine. */
export const spiritBottle: Package = (look) =>
  `<path d="M-30 -610h60v150c0 30 74 34 74 96v334a34 34 0 0 1-34 30H-70a34 34 0 0 1-34-30v-334c0-62 74-66 74-96z" fill="${look.content}"/>` +
  `<path d="M30 -460c0 30 74 34 74 96v334a34 34 0 0 1-34 30H30c30-30 36-70 36-130v-210c0-60-40-60-50-120z" fill="#000" opacity=".16"/>` +
  `<path d="M-84 -340c4-30 40-36 52-70v350c-20 20-52 16-52-14z" fill="#fff" opacity=".2"/>` +
  `<rect x="-36" y="-640" width="72" height="110" rx="12" fill="${look.brand.main}"/><rect x="-36" y="-560" width="72" height="12" fill="${look.brand.light}"/>` +
  label(look, { x: -92, y: -330, width: 184, height: 260 })

/** Plastic or clear glass: water, yogurt to drink, washing-up liquid. */
export const clearBottle: Package = (look) =>
  `<path d="M-44 -520h88c0 50 56 60 56 130v350a40 40 0 0 1-40 40H-60a40 40 0 0 1-40-40v-350c0-70 56-80 56-130z" fill="${look.content}"/>` +
  `<path d="M-100 -110h200v70a40 40 0 0 1-40 40H-60a40 40 0 0 1-40-40z" fill="#fff" opacity=".18"/>` +
  `<path d="M-82 -390c0-20 14-40 30-50v400c-18 6-30-6-30-24z" fill="#fff" opacity=".45"/>` +
  `<rect x="-50" y="-570" width="100" height="62" rx="14" fill="${look.brand.main}"/><path d="M-30 -566v54M-10 -566v54M10 -566v54M30 -566v54" stroke="#fff" stroke-width="4" opacity=".35"/>` +
  label(look, { x: -100, y: -340, width: 200, height: 210 })

/** A small dark one with a dropper: essential oil. */
export const dropperBottle: Package = (look) =>
  `<rect x="-22" y="-470" width="44" height="96" rx="22" fill="#2b2b2b"/><rect x="-48" y="-390" width="96" height="64" rx="10" fill="${look.brand.dark}"/>` +
  `<path d="M-54 -330h108c30 10 56 30 56 66v230a34 34 0 0 1-34 34H-76a34 34 0 0 1-34-34v-230c0-36 26-56 56-66z" fill="#7a4514"/>` +
  `<path d="M54 -330c30 10 56 30 56 66v230a34 34 0 0 1-34 34H36c34-16 38-60 38-100v-120c0-50-14-80-20-110z" fill="#000" opacity=".18"/>` +
  `<path d="M-92 -250c0-30 20-40 34-46v260c-20 4-34-6-34-20z" fill="#fff" opacity=".22"/>` +
  label(look, { x: -96, y: -240, width: 192, height: 200 })
