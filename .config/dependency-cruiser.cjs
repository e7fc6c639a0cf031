/**
 * Who may import whom (design §2): `npm run verify -- boundaries`. turbo boundaries says the same of whole
 * packages; here it is said of the folders inside them.
 */

const PLUGIN = "^plugins/ocop/src"
const RULES = "^plugins/ocop-rules/"
const CONTRACT = "^plugins/ocop-contract/"
/** npm packages, and Node's own modules. */
const OUTSIDE = ["npm", "npm-dev", "npm-peer", "npm-optional", "npm-no-pkg", "npm-unknown", "core"]
const NPM = "(^|/)node_modules/"
const SPEC = "\\.spec\\.(ts|tsx|mjs)$"

/** A `forbidden` rule; `because` is what the person who broke it reads. */
const no = (name, because, from, to) => ({ name, severity: "error", comment: because, from, to })

module.exports = {
  forbidden: [
    no(
      "no-circular",
      "Two files that need each other are one, or hide a third.",
      // Medusa's models name each other, inside functions.
      { pathNot: "^plugins/[^/]+/src/modules/[^/]+/models/" },
      { circular: true }
    ),
    no(
      "not-to-unresolvable",
      "Nothing is there: a typing mistake, or a package that was not built (npm run build).",
      {},
      // Paraglide's messages and React Router's types are made by the storefront's own commands.
      { couldNotResolve: true, pathNot: "/paraglide/|/\\+types/|^virtual:" }
    ),
    no(
      "not-undeclared",
      "The package's own package.json does not list it: it works only while npm happens to hoist it.",
      { pathNot: "^\\.config/" },
      { dependencyTypes: ["npm-no-pkg", "npm-unknown"] }
    ),
    no(
      "no-dev-dependency-at-run-time",
      "It is not installed in production: move it to dependencies.",
      {
        // The storefront's build carries all it needs.
        path: "^backend/(src|launch)/",
        pathNot: [SPEC, "^backend/launch/testing/"],
      },
      { dependencyTypes: ["npm-dev"], dependencyTypesNot: ["type-only", "npm"] }
    ),
    no(
      "nobody-imports-tests",
      "Tests are for running.",
      { pathNot: "^(integration-tests|storefront/tests|plugins/[^/]+/(unit|integration)-tests)/" },
      {
        path: `^(integration-tests|plugins/[^/]+/(unit|integration)-tests)/|${SPEC}`,
      }
    ),

    // ---- plugins/ocop: api, subscribers, jobs → workflows → modules --------------------------------
    no(
      "ocop-modules-know-no-layer-above",
      "A module keeps data true and decides nothing; what joins modules is a workflow.",
      { path: `${PLUGIN}/modules/` },
      { path: `${PLUGIN}/(?!modules/)` }
    ),
    no(
      "ocop-modules-are-islands",
      "Modules are joined by links and workflows, never by an import.",
      { path: `${PLUGIN}/modules/([^/]+)/` },
      { path: `${PLUGIN}/modules/`, pathNot: `${PLUGIN}/modules/$1/` }
    ),
    no(
      "ocop-links-join-modules-only",
      "A link names two modules and nothing else.",
      { path: `${PLUGIN}/links/` },
      { path: `${PLUGIN}/(?!(links|modules)/)` }
    ),
    no(
      "ocop-workflows-know-no-caller",
      "A workflow is called by routes, subscribers and jobs; it does not know them.",
      { path: `${PLUGIN}/workflows/` },
      { path: `${PLUGIN}/(?!(workflows|modules|links|search|spreadsheet|documents|pictures)/)` }
    ),
    no(
      "ocop-search-knows-no-caller",
      "The index reads modules and workflows; routes read the index.",
      { path: `${PLUGIN}/search/` },
      { path: `${PLUGIN}/(?!(search|workflows|modules)/)` }
    ),
    no(
      "ocop-spreadsheet-knows-files-only",
      "It turns bytes into rows and rows into bytes, whatever they are about.",
      { path: `${PLUGIN}/spreadsheet/` },
      { path: `${PLUGIN}/(?!spreadsheet/)` }
    ),
    no(
      "ocop-documents-know-bytes-only",
      "What a file is, its bytes say, whatever it proves.",
      { path: `${PLUGIN}/documents/` },
      { path: `${PLUGIN}/(?!documents/)` }
    ),
    no(
      "ocop-pictures-know-pixels-only",
      "It turns a file that anybody sent into pixels, whatever they show.",
      { path: `${PLUGIN}/pictures/` },
      { path: `${PLUGIN}/(?!pictures/)` }
    ),
    no(
      "ocop-nobody-imports-an-entry",
      "Routes, subscribers and jobs are where a request begins: nothing calls them.",
      { path: `${PLUGIN}/`, pathNot: `${PLUGIN}/(api|subscribers|jobs)/` },
      { path: `${PLUGIN}/(api|subscribers|jobs)/` }
    ),
    no(
      "ocop-entries-know-no-other-entry",
      "What two kinds of entry need is a workflow.",
      { path: `${PLUGIN}/(api|subscribers|jobs)/` },
      { path: `${PLUGIN}/(api|subscribers|jobs|admin)/`, pathNot: `${PLUGIN}/$1/` }
    ),
    no(
      "ocop-admin-knows-no-server",
      "Admin pages run in a browser: they talk to the server over HTTP, in the words of the contract.",
      { path: `${PLUGIN}/admin/` },
      { path: "^(plugins|backend|storefront)/", pathNot: [`${PLUGIN}/admin/`, RULES, CONTRACT] }
    ),
    no(
      "ocop-admin-uses-admin-packages",
      "Only what Medusa's dashboard brings along may be bundled into it.",
      { path: `${PLUGIN}/admin/` },
      {
        dependencyTypes: OUTSIDE,
        pathNot:
          "node_modules/(@medusajs/(admin-sdk|framework/dist/types|icons|js-sdk|types|ui)|@tanstack/react-query|react|react-dom|react-i18next|react-router-dom|@types/(react|react-dom)|zod)/",
      }
    ),

    // ---- packages -----------------------------------------------------------------------------------
    no(
      "rules-import-nothing",
      "The rules are values in, value out: no clock, no I/O, no framework.",
      { path: `${RULES}src/`, pathNot: SPEC },
      { pathNot: `${RULES}src/` }
    ),
    no(
      "contract-imports-zod-and-rules",
      "The contract is read by both sides: it may bring along nothing of either.",
      { path: `${CONTRACT}src/`, pathNot: SPEC },
      { pathNot: [`${CONTRACT}src/`, RULES, `${NPM}zod/`] }
    ),
    no(
      "payment-cod-uses-medusa-only",
      "Cash on delivery needs no other package.",
      { path: "^plugins/payment-cod/src/" },
      { path: NPM, pathNot: `${NPM}(@medusajs|@types/node)/` }
    ),
    no(
      "payment-imports-medusa-and-rules",
      "A payment provider is a Medusa module: it knows payments and đồng, no producers and no shop orders.",
      { path: "^plugins/(payment-[^/]+)/src/", pathNot: SPEC },
      { path: "^(plugins|backend|storefront)/", pathNot: ["^plugins/$1/", RULES] }
    ),
    no(
      "search-provider-imports-medusa-and-rules",
      "A search provider knows indexes, documents and how Vietnamese is folded, nothing of OCOP.",
      { path: "^plugins/(search-(?!failover/)[^/]+)/src/", pathNot: SPEC },
      {
        path: "^(plugins|backend|storefront)/",
        pathNot: ["^plugins/$1/", "^plugins/search-promises/", RULES],
      }
    ),
    no(
      "search-failover-imports-the-two-providers",
      "It knows when to ask which of them, and nothing of what is searched for.",
      { path: "^plugins/search-failover/src/", pathNot: SPEC },
      {
        path: "^(plugins|backend|storefront)/",
        pathNot: "^plugins/search-(failover|meilisearch|postgres)/",
      }
    ),
    no(
      "packages-by-name",
      "Another package is imported by its name, through its exports: paths into it are its own affair.",
      { path: "^(backend|storefront|integration-tests|plugins/[^/]+)/" },
      {
        path: "^(backend|storefront|integration-tests|plugins/[^/]+)/",
        pathNot: "^$1/",
        dependencyTypes: ["local"],
        dependencyTypesNot: ["aliased"],
      }
    ),

    // ---- storefront: app → features → platform, ui --------------------------------------------------
    no(
      "storefront-over-http-only",
      "The shop knows the backend by HTTP and the contract, so that either can be replaced.",
      { path: "^storefront/" },
      {
        path: ["^(backend|integration-tests|plugins)/", `${NPM}@medusajs/`],
        pathNot: [RULES, CONTRACT],
      }
    ),
    no(
      "storefront-features-know-no-app",
      "app → features → platform, ui.",
      { path: "^storefront/features/" },
      { path: "^storefront/(app|server)/" }
    ),
    no(
      "storefront-platform-knows-nothing-above",
      "app → features → platform, ui.",
      { path: "^storefront/platform/" },
      { path: "^storefront/(app|features|server|ui)/" }
    ),
    no(
      "storefront-ui-knows-nothing-above",
      "app → features → ui: a part of the interface is given what it shows.",
      { path: "^storefront/ui/" },
      { path: "^storefront/(app|features|server)/" }
    ),
    no(
      "storefront-features-by-their-top-files",
      "A folder inside a feature is its own affair.",
      { path: "^storefront/features/([^/]+)/" },
      { path: "^storefront/features/[^/]+/[^/]+/", pathNot: "^storefront/features/$1/" }
    ),
    no(
      "storefront-tests-stay-out",
      "The fake backend is for tests.",
      { path: "^storefront/(app|features|platform|server|ui)/", pathNot: SPEC },
      { path: "^storefront/tests/" }
    ),
  ],
  options: {
    doNotFollow: { path: ["node_modules", "(^|/)(dist|build|\\.medusa)/"] },
    tsConfig: { fileName: `${__dirname}/tsconfig.boundaries.json` },
    // `import type` counts: it is a dependency of the reader all the same.
    tsPreCompilationDeps: true,
    // What a package imports has to be in its own package.json.
    combinedDependencies: false,
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
      extensions: [".ts", ".tsx", ".mts", ".mjs", ".js", ".cjs", ".json", ".d.ts"],
    },
    skipAnalysisNotInRules: true,
  },
}
