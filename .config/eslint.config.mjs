import medusa from "@medusajs/eslint-plugin"
import tseslint from "typescript-eslint"

/**
 * Run from the root, `eslint --config .config/eslint.config.mjs .`: patterns count from there. It is not
 * called eslint.config.js in the root, because `medusa build` would then lint the backend a second time.
 */
export default tseslint.config(
  {
    ignores: [
      "**/node_modules/",
      "**/dist/",
      "**/build/",
      "**/.medusa/",
      "**/.react-router/",
      "**/paraglide/",
      "**/project.inlang/",
      "**/migrations/",
      ".data/",
    ],
  },
  tseslint.configs.recommended,
  {
    linterOptions: { reportUnusedDisableDirectives: "error" },
    rules: {
      // A type and its schema share a name in the contract, and TypeScript already finds what is undefined.
      "@typescript-eslint/no-redeclare": "off",
      "@typescript-eslint/no-unused-vars": [
        "error",
        { argsIgnorePattern: "^_", varsIgnorePattern: "^_", ignoreRestSiblings: true },
      ],
      "@typescript-eslint/consistent-type-imports": [
        "error",
        { fixStyle: "inline-type-imports", disallowTypeAnnotations: false },
      ],
      // A large table is read when it is first asked for.
      "@typescript-eslint/no-require-imports": ["error", { allow: ["\\.json$"] }],
      eqeqeq: "error",
      "no-var": "error",
      "prefer-const": "error",
    },
  },
  {
    // Config files that Medusa loads with require.
    files: ["**/*.cjs"],
    rules: { "@typescript-eslint/no-require-imports": "off" },
  },

  // A promise nobody waits for loses its error: worth the types where work is done on a server.
  {
    files: ["plugins/{ocop,payment-*,search-*}/src/**/*.ts", "storefront/**/*.server.ts"],
    ignores: ["**/*.spec.ts"],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: `${import.meta.dirname}/..` },
    },
    rules: {
      "@typescript-eslint/no-floating-promises": "error",
      "@typescript-eslint/no-misused-promises": [
        "error",
        { checksVoidReturn: { arguments: false } },
      ],
    },
  },

  // Medusa's own conventions, in the package that is written for it.
  ...inFolder("plugins/ocop/", medusa.configs.recommended),
  {
    files: ["plugins/ocop/**/*.ts"],
    rules: {
      // Each public method that writes is one transaction: @InjectTransactionManager alone.
      "@medusajs/use-inject-manager-on-public-methods": "off",
      // 90000 is ninety thousand đồng, which has no smaller unit.
      "@medusajs/prices-in-major-units": "off",
    },
  },
  {
    // A module throws plainly only for wrong settings, at the start, when there is no client to answer.
    files: ["plugins/ocop/src/modules/**/*.ts"],
    rules: { "@medusajs/use-medusa-error-not-generic-error": "off" },
  },
  {
    // It answers from tables in memory.
    files: ["plugins/ocop/src/modules/origin/service.ts"],
    rules: { "@medusajs/service-methods-must-be-async": "off" },
  },

  // One clock. The rules take the day from their caller; the plugin asks modules/clock.
  {
    files: ["plugins/ocop-rules/src/**/*.ts"],
    ignores: ["**/*.spec.ts"],
    rules: { "no-restricted-syntax": ["error", ...readingTheClock("take the day as a parameter")] },
  },
  {
    files: ["plugins/ocop/src/**/*.{ts,tsx}"],
    ignores: ["plugins/ocop/src/modules/clock/**", "plugins/ocop/src/admin/**"],
    rules: { "no-restricted-syntax": ["error", ...readingTheClock("ask modules/clock")] },
  },

  {
    files: ["storefront/**/*.{ts,tsx}", "plugins/ocop-contract/**/*.ts"],
    rules: { "no-restricted-syntax": ["error", ...zodAsAWhole()] },
  },
  {
    // A server's words go to Medusa's logger, which knows levels and where to write.
    files: ["plugins/*/src/**/*.{ts,tsx}"],
    rules: { "no-console": "error" },
  }
)

/** The configurations, for files of one folder only: a nested pattern list means "and". */
function inFolder(folder, configs) {
  return configs
    .filter(({ ignores, files, rules }) => files || rules || !ignores)
    .map((config) => ({
      ...config,
      files: config.files
        ? config.files.map((pattern) => [`${folder}**`, pattern].flat())
        : [`${folder}**/*.{ts,tsx}`],
    }))
}

/** `import { z }` gives a browser all of zod, its languages included; of `* as z` it gets what is used. */
function zodAsAWhole() {
  const fromZod = "ImportDeclaration[source.value=/^zod(\\u002f|$)/]"
  const message = 'Write `import * as z from "zod"`: bundlers leave out what is not used.'
  return ["ImportSpecifier[imported.name='z']", "ImportDefaultSpecifier"].map((specifier) => ({
    selector: `${fromZod} > ${specifier}`,
    message,
  }))
}

function readingTheClock(instead) {
  const message = `This reads the computer's clock: ${instead}.`
  return [
    { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message },
    { selector: "CallExpression[callee.name='Date']", message },
    { selector: "MemberExpression[object.name='Date'][property.name='now']", message },
    { selector: "MemberExpression[object.name='performance'][property.name='now']", message },
  ]
}
