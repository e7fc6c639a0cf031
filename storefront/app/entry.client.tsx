import { startTransition, StrictMode } from "react"
import { hydrateRoot } from "react-dom/client"
import { HydratedRouter } from "react-router/dom"
import { overwriteGetLocale } from "~/platform/paraglide/runtime"

/** Fixed for the life of the document: the language switch loads a new one. */
const locale = document.documentElement.lang === "en" ? "en" : "vi"
overwriteGetLocale(() => locale)

startTransition(() => {
  hydrateRoot(
    document,
    <StrictMode>
      <HydratedRouter />
    </StrictMode>
  )
})
