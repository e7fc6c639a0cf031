import { label, type Package } from "./package-look"

/** Glass with a screw lid: honey, pastes, pickles, powders. */
export const jar: Package = (look) =>
  `<path d="M-150 -330c0-40 30-60 60-60h180c30 0 60 20 60 60v270a60 60 0 0 1-60 60H-90a60 60 0 0 1-60-60z" fill="${look.content}"/>` +
  `<path d="M90 -390c30 0 60 20 60 60v270a60 60 0 0 1-60 60H40c50-20 64-60 64-110v-160c0-60-20-90-50-120z" fill="#000" opacity=".13"/>` +
  `<path d="M-130 -320c0-24 14-40 34-44v320c-22 2-34-12-34-32z" fill="#fff" opacity=".3"/>` +
  `<rect x="-132" y="-448" width="264" height="74" rx="16" fill="${look.brand.main}"/><rect x="-132" y="-398" width="264" height="24" rx="8" fill="${look.brand.dark}"/>` +
  `<rect x="-120" y="-440" width="90" height="14" rx="7" fill="#fff" opacity=".35"/>` +
  label(look, { x: -112, y: -300, width: 224, height: 230 })

/** The same with a cloth over the lid, tied: what a household makes. */
export const clothJar: Package = (look) =>
  jar(look) +
  `<path d="M-160 -368c10-70 50-98 160-98s150 28 160 98c-26 16-40-4-64 8s-40 2-60-4-40 14-64 6-46 8-66-2-42 12-66-8z" fill="${look.brand.light}"/>` +
  `<g fill="${look.brand.main}" opacity=".5"><circle cx="-90" cy="-420" r="10"/><circle cx="-30" cy="-440" r="10"/><circle cx="40" cy="-438" r="10"/><circle cx="100" cy="-414" r="10"/><circle cx="-60" cy="-386" r="10"/><circle cx="10" cy="-396" r="10"/><circle cx="76" cy="-384" r="10"/></g>` +
  `<path d="M-136 -384c60 16 212 16 272 0" stroke="#8a5a2b" stroke-width="9" fill="none"/><path d="M0 -374c-26 34-44 30-58 22 10-14 30-24 58-22M0 -374c26 34 44 30 58 22-10-14-30-24-58-22" fill="#a06c35"/>`

/** A tin with a lid: tea, cocoa, milk powder. */
export const tin: Package = (look) =>
  `<path d="M-140 -400h280v370c0 40-280 40-280 0z" fill="${look.brand.main}"/>` +
  `<path d="M70 -400h70v370c0 16-30 24-70 28z" fill="#000" opacity=".16"/><path d="M-124 -400h34v390c-20-2-34-8-34-14z" fill="#fff" opacity=".2"/>` +
  `<path d="M-140 -330h280M-140 -60h280" stroke="${look.brand.light}" stroke-width="8" opacity=".8"/>` +
  `<path d="M-150 -470c0-36 300-36 300 0v70c0 34-300 34-300 0z" fill="${look.brand.dark}"/><ellipse cx="0" cy="-470" rx="150" ry="28" fill="${look.brand.light}" opacity=".55"/>` +
  label(look, { x: -100, y: -316, width: 200, height: 240 })
