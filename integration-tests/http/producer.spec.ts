import { openMarket, type SuiteFile } from "../builders/open-market"

openMarket(import.meta.glob<SuiteFile>("./producer/*.suite.ts", { eager: true }))
