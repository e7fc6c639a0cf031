import { expect, it } from "vitest"
import { pageMeta } from "./page-meta"

const PAGE = { title: "Chè", description: "-", path: "/x", origin: "https://cho.example" }
const picture = (image?: string) =>
  pageMeta({ ...PAGE, image }).find((tag) => "property" in tag && tag.property === "og:image")

it.each([
  ["/uploads/che.webp", "https://cho.example/uploads/che.webp"],
  ["/uploads/che.svg", "https://cho.example/chia-se.png"],
  [undefined, "https://cho.example/chia-se.png"],
])("shares %s as %s", (image, shared) => {
  expect(picture(image)).toMatchObject({ content: shared })
})
