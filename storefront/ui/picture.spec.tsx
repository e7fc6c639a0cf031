import { renderToString } from "react-dom/server"
import { expect, it } from "vitest"
import { Picture } from "./picture"

const widthsOf = (src: string | null) =>
  renderToString(<Picture src={src} alt="" size={320} sizes="46vw" />).match(/\d+w(?=[,"])/g)

it.each([
  ["/uploads/demo/tra.webp", ["160w", "320w", "480w", "720w", "960w"]],
  ["/uploads/1790-lpic_1-480.webp", ["160w", "320w", "480w"]],
  ["/uploads/old.jpg", null],
  ["https://files.example/tra.webp", null],
  [null, null],
])("offers %s at %j", (src, widths) => {
  expect(widthsOf(src)).toEqual(widths)
})

it("keeps its place while it loads, and comes late unless it is in sight first", () => {
  const late = renderToString(<Picture src="/uploads/a.webp" alt="" size={320} />)
  expect(late).toMatch(/width="320" height="320" loading="lazy"/)
  const first = renderToString(<Picture src="/uploads/a.webp" alt="" size={320} eager />)
  expect(first).toMatch(/loading="eager".*fetchpriority="high"/)
})
