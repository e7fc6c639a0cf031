import { defineConfig } from "@medusajs/framework/utils"
import { readEnvironment } from "./src/environment/read-environment"
import { redisModules } from "./src/environment/redis-modules"

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
    cookieOptions: env.sessionCookie,
    redisUrl: env.redisUrl,
    workerMode: env.workerMode,
  },
  plugins: [
    {
      resolve: "@ocop/plugin",
      options: {
        clock: env.clock,
        production: env.production,
        checkoutLinkSecret: env.checkoutLinkSecret,
        visitorSecret: env.visitorSecret,
        trustProxy: env.trustProxy,
        backendUrl: env.backendUrl,
        logMails: !env.production,
        transfer: env.transfer,
        stripe: env.stripe,
      },
    },
  ],
  modules: [
    ...redisModules(env.redisUrl),
    {
      resolve: "@medusajs/medusa/payment",
      options: {
        providers: [
          { resolve: "@ocop/payment-cod/providers/cod", id: "cod" },
          ...(env.transfer.account
            ? [{ resolve: "@ocop/payment-vietqr/providers/vietqr", id: "vietqr" }]
            : []),
          ...(env.stripe
            ? [
                {
                  resolve: "@ocop/payment-stripe-checkout/providers/stripe-checkout",
                  id: "stripe-checkout",
                  options: env.stripe,
                },
              ]
            : []),
        ],
      },
    },
    {
      resolve: "@medusajs/medusa/fulfillment",
      options: {
        providers: [
          { resolve: "@medusajs/medusa/fulfillment-manual", id: "manual" },
          { resolve: "@ocop/plugin/providers/delivery/index", id: "ocop" },
        ],
      },
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
