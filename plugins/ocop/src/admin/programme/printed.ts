/**
 * CSS for paper: the report alone, without the admin around it, and nothing cut off where the screen would scroll.
 * Medusa's frame has no hooks of its own for this.
 */
export const PRINTED = `@media print {
body * { visibility: hidden }
#programme-report, #programme-report * { visibility: visible }
#programme-report { position: absolute; inset: 0 0 auto 0; padding: 0 }
#programme-report [role=region] { overflow: visible }
#programme-report table { min-width: 0 !important; font-size: 9px }
#programme-report li, #programme-report tr { break-inside: avoid }
#programme-report .sr-only { display: none }
#programme-report * { print-color-adjust: exact; -webkit-print-color-adjust: exact }
html, body, #root, #medusa, main, [class*=overflow], [class*=h-screen] { overflow: visible !important; height: auto !important }
}`
