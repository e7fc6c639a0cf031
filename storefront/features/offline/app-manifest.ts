import { shopPath } from "~/platform/i18n/shop-path"
import { m } from "~/platform/paraglide/messages"
import { getLocale } from "~/platform/paraglide/runtime"

const icon = (size: number, purpose: "any" | "maskable") => ({
  src: `/bieu-tuong-${size}${purpose === "any" ? "" : "-kin"}.png`,
  sizes: `${size}x${size}`,
  type: "image/png",
  purpose,
})

/** The shop as an app, in the language of the address. One app per shop: its id is the same in both languages. */
export function appManifest() {
  return {
    id: "/",
    name: m.shell_name(),
    short_name: m.shell_name(),
    description: m.footer_about(),
    lang: getLocale(),
    dir: "ltr",
    start_url: shopPath("/"),
    scope: "/",
    display: "standalone",
    background_color: "#fbf7ef",
    theme_color: "#ffffff",
    categories: ["shopping", "food"],
    icons: [
      icon(192, "any"),
      { ...icon(512, "any"), src: "/bieu-tuong.png" },
      icon(192, "maskable"),
      icon(512, "maskable"),
      { src: "/favicon.svg", sizes: "any", type: "image/svg+xml", purpose: "any" },
    ],
    shortcuts: [
      { name: m.search_title(), url: shopPath("/tim-kiem") },
      { name: m.cart_title(), url: shopPath("/gio-hang") },
      { name: m.account_title(), url: shopPath("/tai-khoan") },
    ],
  }
}
