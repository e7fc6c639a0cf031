import { buyingRoutes } from "./buying/buying-routes"
import { createMarket } from "./buying/market"
import { startFakeBackend } from "./start-fake-backend"
import { SHOP_ROUTES } from "./shop-routes"

/** `npm run fake-backend`: the fake on port 9009 (or FAKE_PORT), to look at the shop without a database. */
const fake = await startFakeBackend([...SHOP_ROUTES, ...buyingRoutes(createMarket())], Number(process.env.FAKE_PORT ?? 9009))
console.log(`Fake backend on ${fake.url}`)
