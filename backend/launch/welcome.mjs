/**
 * What to print when the market is open.
 *
 * @param {import("./demo-file.mjs").Demo} demo
 * @param {import("./settings.mjs").Settings} settings
 */
export function welcome({ backend, storefront, admin, producers, customer }, { dataDir, clock }) {
  const producer = producers[0]
  return [
    "",
    "The market is open.",
    "",
    `  Shop      ${storefront}`,
    `  Admin     ${backend}/app`,
    "",
    "  Demonstration log-ins",
    `  admin     ${admin.email}  ${admin.password}`,
    ...(producer
      ? [
          `  producer  ${producer.email}  ${producer.password}  (${producer.handle}; ${producers.length} in all)`,
        ]
      : []),
    `  customer  ${customer.email}  ${customer.password}`,
    "",
    ...(clock ? [`  Its clock is shifted: OCOP_CLOCK=${clock}`] : []),
    `  All log-ins are in ${dataDir}/demo.json, logs in ${dataDir}/logs.`,
    "  Ctrl-C stops it; the data is kept.",
  ].join("\n")
}
