import { openMarket, type SuiteFile } from "../builders/open-market"
import { openCardShop } from "../builders/the-card-shop"

await openCardShop()
openMarket(import.meta.glob<SuiteFile>("./*.suite.ts", { eager: true }))
