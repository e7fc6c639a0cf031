import { defineMiddlewares } from "@medusajs/framework/http"
import express from "express"
import { readEnvironment } from "../environment/read-environment"

const { uploadsDir } = readEnvironment(process.env)

export default defineMiddlewares({
  routes: [
    {
      // Uploads live in the data folder: Medusa's own /static is deleted by each build.
      matcher: "/uploads",
      middlewares: [
        express.static(uploadsDir, {
          fallthrough: false,
          immutable: true,
          maxAge: "365d",
        }) as never,
      ],
    },
  ],
})
