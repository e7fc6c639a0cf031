import { openMarket, type SuiteFile } from "../builders/open-market"

openMarket(import.meta.glob<SuiteFile>("./sql.suite.ts", { eager: true }))
