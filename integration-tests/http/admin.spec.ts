import { openMarket, type SuiteFile } from "../builders/open-market"

openMarket(import.meta.glob<SuiteFile>("./admin/*.suite.ts", { eager: true }))
