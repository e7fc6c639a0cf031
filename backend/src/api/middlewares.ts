import { defineMiddlewares } from "@medusajs/framework/http"
import express from "express"
import { readEnvironment } from "../environment/read-environment"
import { pictureWidths } from "../http/picture-widths"
import { securityHeaders, sendWithEveryAnswer } from "../http/security-headers"

const { backendUrl, uploadsDir } = readEnvironment(process.env)

sendWithEveryAnswer(securityHeaders(backendUrl.startsWith("https:")))

/** A picture opened by itself must not run anything in the admin's name. */
const NO_SCRIPTS = "default-src 'none'; style-src 'unsafe-inline'; sandbox"

export default defineMiddlewares({
  routes: [
    {
      // Uploads live in the data folder: Medusa's own /static is deleted by each build.
      matcher: "/uploads",
      middlewares: [
        pictureWidths(uploadsDir) as never,
        express.static(uploadsDir, {
          fallthrough: false,
          immutable: true,
          maxAge: "365d",
          setHeaders: (res) => res.setHeader("Content-Security-Policy", NO_SCRIPTS),
        }) as never,
      ],
    },
  ],
})
