import { openMarket, type SuiteFile } from "../builders/open-market"

openMarket(import.meta.glob<SuiteFile>("../isolation/isolation.suite.ts", { eager: true }))
