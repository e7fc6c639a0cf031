import { renderToStaticMarkup } from "react-dom/server"
import { expect, it } from "vitest"
import { JsonLd } from "./json-ld"

it("cannot be closed by a text in it", () => {
  const html = renderToStaticMarkup(
    <JsonLd data={{ name: "</script><script>alert(1)</script>" }} />
  )
  expect(html.match(/<\/script>/g)).toHaveLength(1)
})
