import { renderToString } from "react-dom/server"
import { expect, it } from "vitest"
import { overwriteGetLocale } from "~/platform/paraglide/runtime"
import { StarBadge } from "~/ui/star-badge"
import { keptCopy, titleOf } from "./kept-copy"
import { OfflinePage } from "./offline-page"
import { SHELL_ROOM } from "./offline-shell"
import { formatSeenAt } from "./seen-at"

overwriteGetLocale(() => "vi")

const PAGE = `<!DOCTYPE html><html lang="vi"><head><title>Mật ong &amp; sáp – loại 1 – Chợ Làng</title>
<meta name="description" content="5 sao"/><meta property="og:description" content="5 sao"/>
<link fetchpriority="low" rel="modulepreload" href="/assets/a.js"/><link rel="stylesheet" href="/assets/a.css"/></head>
<body><p>${renderToString(<StarBadge stars={5} />)}</p><script nonce="x">alert("</p>")</script>
<script type="application/ld+json">{"award":"5 sao"}</script></body></html>`
const copy = keptCopy(PAGE, { kind: "page", locale: "vi", seenAt: "09:05, 21/11/2026" })

it("says first of all of when it is, and how to look again", () => {
  expect(copy).toMatch(
    /<body><div class="kept-banner" role="status">Bản lưu lúc 09:05, 21\/11\/2026/
  )
  expect(copy).toContain('<a href="">Thử lại</a>')
})

it("claims no star in force, neither to readers nor to machines", () => {
  expect(copy).not.toContain("data-ocop-stars")
  expect(copy).not.toContain("còn hiệu lực")
  expect(copy.match(/.{7}5 sao/g)).toEqual(["xem có 5 sao"])
  expect(copy).toContain("Lúc xem có 5 sao OCOP; bây giờ còn hay không phải có mạng mới biết")
  expect(copy).toContain("<span>lúc 09:05, 21/11/2026</span>")
})

it("runs nothing and keeps its looks", () => {
  expect(copy).not.toMatch(/<script|modulepreload/)
  expect(copy).toContain('rel="stylesheet"')
  expect(copy).toContain('<html data-kept lang="vi">')
})

it("is in the language of its address", () => {
  expect(keptCopy(PAGE, { kind: "order", locale: "en", seenAt: "09:05" })).toContain(
    "The order's state"
  )
})

it("tells a page's title as it stands there", () => {
  expect(titleOf(PAGE)).toBe("Mật ong &amp; sáp – loại 1")
})

it("finds the room in the shell", () => {
  expect(renderToString(<OfflinePage />)).toContain(SHELL_ROOM)
})

it("tells moments in Vietnam's time", () => {
  expect(formatSeenAt(new Date("2026-11-21T17:05:00Z"))).toBe("00:05, 22/11/2026")
})
