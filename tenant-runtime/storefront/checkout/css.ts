import { addressCss, phoneCss } from '../members/css.ts'
import { countdownCss } from '../page/countdown.ts'
import { goodsLineCss } from '../page/goods-line.ts'
import { sumsCss } from '../page/sums.ts'

export const checkoutCss = `${addressCss}
${phoneCss.slice(phoneCss.indexOf('.phone'))}
${goodsLineCss}
${sumsCss}
.ck{display:flex;flex-direction:column;gap:10px;padding:0 var(--pad)}
.ck-side{display:flex;flex-direction:column;gap:10px;min-width:0}
.ck-card{padding:14px 16px}
.ck-card h2{padding-bottom:8px;font-size:15px;line-height:22px;font-weight:650}
.ck-say{margin-top:-6px;color:var(--ink-2);font-size:13px}
.ck-address{display:flex;align-items:center;gap:12px;width:100%;min-height:72px;text-align:left}
.shop .ck-address{padding:14px 12px 14px 16px;background:var(--card)}
.ck-address>.blocks-icon:first-child{width:24px;height:24px;color:var(--accent)}
.ck-address>.blocks-icon:last-child{width:16px;height:16px;color:var(--ink-2)}
.ck-place{flex:1;min-width:0}
.ck-change{flex:none;margin-right:-8px;color:var(--ink-2);font-size:13px}
.ck-later{color:var(--ink-2);font-size:14px}
.ck-later>.blocks-icon:first-child{color:var(--ink-2)}
.ck-add{justify-content:center;color:var(--accent);font-weight:600}
.shop .ck-add{border:1.5px dashed color-mix(in srgb,var(--accent) 50%,var(--card))}
.ck-goods>li+li{margin-top:14px}
.ck-problem{display:flex;align-items:center;gap:6px;margin:8px 0 0;padding:0 4px 0 10px;border-radius:8px;background:#fdecea;color:#8c1d18;font-size:13px}
.ck-problem .blocks-icon{width:18px;height:18px}
.ck-problem span{flex:1;padding:8px 0}
.ck-problem .link{padding:0 8px;color:#8c1d18;font-size:13px;text-decoration:underline}
.ck-row{display:flex;align-items:center;gap:16px;padding:6px 8px 6px 16px;font-size:15px}
.ck-row label{flex:1}
.ck-row .field-in{width:auto;max-width:60%;padding-left:8px;border-color:transparent;text-align:right}
.ck-note span{display:block;padding-bottom:8px;font-size:15px;font-weight:650}
.ck-bar{position:fixed;left:0;right:0;bottom:0;z-index:25;padding-bottom:env(safe-area-inset-bottom);border-top:1px solid var(--line);background:var(--card)}
.shop:has(.ck-bar) .foot{padding-bottom:calc(88px + env(safe-area-inset-bottom))}
.ck-bar-in{display:flex;align-items:center;justify-content:space-between;gap:12px;height:60px;padding:0 12px 0 16px}
.ck-total{font-size:14px;white-space:nowrap}
.ck-total .blocks-price{font-size:22px}
.ck-bar .btn{min-width:132px}
.ck-error{padding:10px 16px 0;color:#b3261e;font-size:13px;line-height:19px}
.ck-error:empty{display:none}
@media (max-width:359px){.goods-line .goods-picture{width:72px;height:72px}.ck-bar .btn{min-width:112px}}
@media (min-width:900px){.ck{display:grid;grid-template-columns:minmax(0,1fr) 360px;gap:20px;align-items:start}.shop:has(.ck-bar) .foot{padding-bottom:32px}.ck-side{gap:16px}.ck-card{padding:20px 24px}.ck-row{padding:8px 12px 8px 24px}.shop .ck-address{padding:20px 20px 20px 24px}#ck-sums{position:sticky;top:84px}.ck-bar{position:static;border:0;border-radius:var(--radius)}.ck-bar-in{flex-direction:column;align-items:stretch;height:auto;padding:16px 24px 20px}.ck-total{display:none}}`

export const payCss = `${countdownCss}
.pay{padding:16px var(--pad) 0}
.pay-card{display:flex;flex-direction:column;align-items:center;gap:12px;width:100%;max-width:460px;margin:0 auto;padding:28px 20px 16px;text-align:center}
.pay .blank>.blocks-icon{width:64px;height:64px;opacity:1}
.pay[data-state=paid] .blank>.blocks-icon{color:#0a8f4f}
.pay-name{color:var(--ink-2);font-size:14px}
.pay-amount{margin-top:-8px}
.pay-amount .blocks-price{font-size:38px;line-height:46px;color:var(--ink)}
.pay-left{color:var(--ink-2);font-size:13px}
.pay-left .countdown{color:var(--accent)}
.pay-code{padding:12px;border:1px solid var(--line);border-radius:14px;background:#fff}
.pay-code img{width:220px;height:220px}
.pay-how{display:flex;align-items:center;gap:6px;font-size:15px;font-weight:600}
.pay-how .blocks-icon{width:18px;height:18px;color:#07c160}
.pay-help{max-width:20em;color:var(--ink-2);font-size:13px}
.pay-checking{min-height:20px;color:var(--ink-2);font-size:13px}
@media (min-width:900px){.pay{padding-top:40px}}`
