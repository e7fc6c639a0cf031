import { LISTINGS } from "./listings"

const GROUND: Record<string, [string, string]> = {
  I: ["#f6dfae", "#c4781f"],
  II: ["#cfe3c6", "#3f7a4a"],
  III: ["#dcd3ec", "#6a4d96"],
  IV: ["#d3e0ec", "#2f5f8a"],
  V: ["#f7d3da", "#b13c5c"],
  VI: ["#cde8e4", "#22736b"],
}

/** A plain drawing for `/uploads/<handle>-<n>.svg`; null for what no product has. */
export function pictureOf(file: string): string | null {
  const [, handle, shot] = /^(.+)-(\d)\.svg$/.exec(file) ?? []
  const listing = LISTINGS.find((candidate) => candidate.handle === handle)
  if (!listing) return null
  const [light, dark] = GROUND[listing.group.code] ?? ["#eee", "#666"]
  const turn = Number(shot) * 24
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 640 640" width="640" height="640">
<rect width="640" height="640" fill="${light}"/>
<g transform="rotate(${turn} 320 320)" fill="${dark}" opacity=".16"><circle cx="320" cy="120" r="150"/><circle cx="150" cy="420" r="150"/><circle cx="490" cy="420" r="150"/></g>
<rect x="210" y="190" width="220" height="290" rx="36" fill="${dark}"/><rect x="250" y="140" width="140" height="70" rx="16" fill="${dark}" opacity=".75"/>
<rect x="230" y="280" width="180" height="110" rx="10" fill="#fff" opacity=".92"/>
<text x="320" y="352" font-size="52" font-family="sans-serif" font-weight="700" text-anchor="middle" fill="${dark}">${listing.title.slice(0, 2)}</text></svg>`
}
