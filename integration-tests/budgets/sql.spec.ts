import { openMarket, type SuiteFile } from "../builders/open-market"

openMarket(import.meta.glob<SuiteFile>("./*.suite.ts", { eager: true }))
