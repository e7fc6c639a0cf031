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
      "@typescript-eslint/no-misused-promises": ["error", { checksVoidReturn: { arguments: false } }],
    },
  },

  // Medusa's own conventions, in the package that is written for it.
  ...inFolder("plugins/ocop/", medusa.configs.recommended),
  {
    files: ["plugins/ocop/**/*.ts"],
    rules: {
      // The module names are camelCase because `container.resolve` and `entity` take them as identifiers.
      // "@medusajs/module-name-snake-case": "off",
    },
  },

  // One clock. The rules take the day from their caller; the plugin asks modules/clock.
  {
    files: ["plugins/ocop-rules/src/**/*.ts"],
    rules: { "no-restricted-syntax": ["error", ...readingTheClock("take the day as a parameter")] },
  },
  {
    files: ["plugins/ocop/src/**/*.{ts,tsx}"],
    ignores: ["plugins/ocop/src/modules/clock/**", "plugins/ocop/src/admin/**"],
    rules: { "no-restricted-syntax": ["error", ...readingTheClock("ask modules/clock")] },
  },

  {
    // `import { z }` gives bundlers the whole of zod, its locales included; `* as z` can be shaken.
    files: ["storefront/**/*.{ts,tsx}", "plugins/ocop-contract/**/*.ts"],
    rules: {
      "no-restricted-imports": [
        "error",
        {
          paths: ["zod", "zod/v4"].map((name) => ({
            name,
            importNames: ["z", "default"],
            message: 'Write `import * as z from "zod"`, which bundlers can shake.',
          })),
        },
      ],
    },
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

function readingTheClock(instead) {
  const message = `This reads the computer's clock: ${instead}.`
  return [
    { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message },
    { selector: "CallExpression[callee.name='Date']", message },
    { selector: "MemberExpression[object.name='Date'][property.name='now']", message },
    { selector: "MemberExpression[object.name='performance'][property.name='now']", message },
  ]
}
