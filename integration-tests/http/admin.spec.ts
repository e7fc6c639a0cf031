import { openMarket, type SuiteFile } from "../builders/open-market"

// What anyone may try comes along: it is too little for a boot of its own.
openMarket({
  ...import.meta.glob<SuiteFile>("./admin/*.suite.ts", { eager: true }),
  ...import.meta.glob<SuiteFile>("./anyone/*.suite.ts", { eager: true }),
})
