import { fileURLToPath } from "node:url"
import { paraglideVitePlugin } from "@inlang/paraglide-js"
import { reactRouter } from "@react-router/dev/vite"
import tailwindcss from "@tailwindcss/vite"
import { defineConfig } from "vite"
import { WORDS } from "./words.config.ts"

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))

/** What several pages use comes in one file: otherwise a first visit asks for thirty files of a few hundred bytes. */
const SMALL_THINGS = {
  name: "shop",
  test: /storefront\/(ui|platform(?!\/paraglide\/messages\/(portal|password|account(?!_title)|favourite|cart_problem|checkout|order|after_order|campaign|basket|review|own_review)_)|features\/(shell|listing|product))\//,
  minShareCount: 2,
}
/** The same for words that only somebody reads who signs in, buys or sells. */
const PORTAL_WORDS = {
  name: "portal",
  test: /storefront\/platform\/paraglide\/messages\/(portal(?!_after)|password|account(?!_(pages|newer|older))|cart_problem|checkout|order)_/,
  minShareCount: 3,
}
/** And of complaints and returns, which buyer and producer both read. */
const AFTER_WORDS = {
  name: "after-order",
  test: /storefront\/platform\/paraglide\/messages\/(portal_after|after_order)_/,
  minShareCount: 3,
}
/** What buyers say, on a product's page and wherever somebody writes or answers it. */
const REVIEWS = {
  name: "review",
  test: /storefront\/(platform\/paraglide\/messages\/review_|features\/review\/)/,
  minShareCount: 2,
}

export default defineConfig(({ command }) => ({
  plugins: [
    paraglideVitePlugin({ ...WORDS, strategy: [...WORDS.strategy] }),
    tailwindcss(),
    reactRouter(),
  ],
  resolve: { alias: { "~": here("./") } },
  environments: {
    client: {
      build: {
        rolldownOptions: {
          output: { codeSplitting: { groups: [SMALL_THINGS, PORTAL_WORDS, AFTER_WORDS, REVIEWS] } },
        },
      },
    },
    ssr: {
      build: {
        rollupOptions: { input: here("./server/main.ts"), output: { entryFileNames: "index.js" } },
      },
      // The built server carries all it needs; in development CommonJS packages have to stay outside.
      resolve: { noExternal: command === "build" ? true : ["@ocop/contract", "@ocop/rules"] },
    },
  },
  server: { proxy: { "/uploads": process.env.BACKEND_URL ?? "http://localhost:9000" } },
}))
