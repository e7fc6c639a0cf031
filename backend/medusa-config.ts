import { defineConfig } from "@medusajs/framework/utils"
import { readEnvironment } from "./src/environment/read-environment"

const env = readEnvironment(process.env)

module.exports = defineConfig({
  projectConfig: {
    databaseUrl: env.databaseUrl,
    http: {
      storeCors: env.storeCors,
      adminCors: env.adminCors,
      authCors: env.authCors,
      jwtSecret: env.jwtSecret,
      cookieSecret: env.cookieSecret,
    },
    // Over plain http the admin's session cookie must not be "Secure".
    ...(env.production ? {} : { cookieOptions: { secure: false, sameSite: "lax" } }),
  },
  plugins: [
    {
      resolve: "@ocop/plugin",
      options: { clock: env.clock, checkoutLinkSecret: env.checkoutLinkSecret },
    },
  ],
  modules: [
    {
      resolve: "@medusajs/medusa/payment",
      options: { providers: [{ resolve: "@ocop/payment-cod/providers/cod", id: "cod" }] },
    },
    {
      resolve: "@medusajs/medusa/search",
      options: {
        providers: [
          {
            resolve: "@ocop/search-failover/providers/failover",
            id: "search",
            options: { meilisearch: env.meilisearch },
          },
        ],
      },
    },
    {
      resolve: "@medusajs/medusa/notification",
      options: {
        providers: [
          {
            resolve: "@medusajs/medusa/notification-local",
            id: "local",
            // The feed is the bell of the admin; e-mails are kept there to be looked at, and logged.
            options: { channels: ["feed", "email"] },
          },
        ],
      },
    },
    {
      resolve: "@medusajs/medusa/file",
      options: {
        providers: [
          {
            resolve: "@medusajs/medusa/file-local",
            id: "local",
            options: {
              upload_dir: env.uploadsDir,
              private_upload_dir: env.privateFilesDir,
              backend_url: `${env.backendUrl}/uploads`,
            },
          },
        ],
      },
    },
  ],
})
