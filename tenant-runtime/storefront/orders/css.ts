import { sheetCss } from '../page/base-css.ts'
import { confirmCss } from '../page/confirm-sheet.ts'
import { countdownCss } from '../page/countdown.ts'
import { goodsLineCss } from '../page/goods-line.ts'
import { sumsCss } from '../page/sums.ts'

const shared = `${sheetCss}
${confirmCss}
${countdownCss}
${goodsLineCss}`

export const orderListCss = `${shared}
.tabs{display:flex;overflow-x:auto;padding:0 4px;scrollbar-width:none}
.tabs::-webkit-scrollbar{display:none}
.tab{flex:1 0 auto;display:grid;place-items:center;min-height:44px;padding:0 10px;color:var(--ink-2);font-size:14px;white-space:nowrap}
.tab[aria-current]{color:var(--accent);font-weight:600;box-shadow:inset 0 -2px var(--accent)}
.order-list{display:flex;flex-direction:column;gap:10px;padding:10px var(--pad) 0}
.order{padding:12px 14px}
.order-head{display:flex;justify-content:space-between;padding-bottom:10px;color:var(--ink-2);font-size:13px;font-variant-numeric:tabular-nums}
.order-word{color:var(--accent);font-weight:600}
.order-word-completed,.order-word-closed{color:var(--ink-2)}
.order-goods{display:flex}
.order-row{gap:8px;overflow:hidden}
.order-row .goods-picture{width:72px;height:72px}
.order-sum{display:flex;align-items:baseline;justify-content:flex-end;gap:10px;padding-top:10px;color:var(--ink-2);font-size:13px}
.order-sum .blocks-price{color:var(--ink);font-size:17px}
.order-do{display:flex;align-items:center;justify-content:flex-end;flex-wrap:wrap;gap:8px;margin-top:10px}
.order-do .btn{padding:0 18px;font-size:14px}
.order-left{margin-right:auto;color:var(--accent);font-size:13px}
.more-row{display:flex;justify-content:center;padding:20px}
@media (min-width:900px){.page-title,.tabs,.order-list{width:100%;max-width:760px;margin-left:auto;margin-right:auto}.page-title{margin-top:12px}.tab{flex:none;padding:0 18px}.order{padding:16px 20px}}`

export const orderCss = `${shared}
${sumsCss}
.od-state{display:flex;align-items:center;gap:14px;padding:24px 20px;background:var(--accent);color:var(--accent-ink)}
.od-state .blocks-icon{width:40px;height:40px;stroke-width:1.4}
.od-state h1{font-size:20px;line-height:28px;font-weight:650}
.od-state p{font-size:13px;line-height:20px}
.od-state-closed{background:#5c5c5c;color:#fff}
.od-cols,.od-side{display:flex;flex-direction:column;gap:10px}
.od-cols{padding:10px var(--pad) 0}
.od-card{padding:14px 16px}
.od-card h2{display:flex;align-items:center;gap:8px;padding-bottom:8px;font-size:15px;line-height:22px;font-weight:650}
.od-to{display:flex;gap:12px}
.od-to>.blocks-icon{width:22px;height:22px;color:var(--accent)}
.address-who{display:flex;flex-wrap:wrap;gap:2px 8px;font-size:15px;line-height:22px;font-variant-numeric:tabular-nums}
.address-place{display:block;margin-top:2px;color:var(--ink-2);font-size:13px;line-height:20px}
.od-goods li+li{margin-top:14px}
.facts>div{display:flex;align-items:baseline;gap:16px;padding:4px 0;font-size:13px;line-height:20px}
.facts dt{flex:none;width:64px;color:var(--ink-2)}
.facts dd{min-width:0;font-variant-numeric:tabular-nums}
.facts .link,.od-waybill .link{min-height:44px;margin:-12px 0 -12px 4px;padding:0 8px;color:var(--accent);font-size:13px}
.od-waybill{font-size:14px;font-variant-numeric:tabular-nums}
.od-none{padding:8px 0 4px;color:var(--ink-2);font-size:13px}
.tag{padding:0 8px;border-radius:4px;background:color-mix(in srgb,var(--accent) 12%,var(--card));color:var(--accent);font-size:12px;font-style:normal;font-weight:500;line-height:20px}
.track{margin-top:12px;padding-left:18px;list-style:none}
.track li{position:relative;padding-bottom:16px;color:var(--ink-2);font-size:13px;line-height:20px}
.track li::before{content:"";position:absolute;left:-18px;top:6px;width:8px;height:8px;border-radius:50%;background:var(--line);box-shadow:inset 0 0 0 8px rgb(0 0 0/.18)}
.track li::after{content:"";position:absolute;left:-14.5px;top:18px;bottom:-2px;width:1px;background:var(--line)}
.track li:first-child{color:var(--ink)}
.track li:first-child::before{background:var(--accent);box-shadow:0 0 0 4px color-mix(in srgb,var(--accent) 18%,var(--card))}
.track li:last-child{padding-bottom:0}
.track li:last-child::after{display:none}
.track time{font-size:12px;font-variant-numeric:tabular-nums}
.od-bar{position:fixed;left:0;right:0;bottom:0;z-index:25;display:flex;justify-content:flex-end;gap:10px;padding:8px 12px calc(8px + env(safe-area-inset-bottom));border-top:1px solid var(--line);background:var(--card)}
.od-bar .btn{min-width:112px}
.shop:has(.od-bar) .foot{padding-bottom:calc(88px + env(safe-area-inset-bottom))}
@media (min-width:900px){.shop:has(.od-bar) .foot{padding-bottom:32px}.od{padding:20px var(--pad) 0}.od-state{border-radius:var(--radius);padding:28px 32px}.od-cols{display:grid;grid-template-columns:minmax(0,1fr) 360px;gap:20px;align-items:start;padding:20px 0 0}.od-side{gap:20px}.od-card{padding:20px 24px}.od-bar{position:static;padding:0;border:0;background:none}.od-bar .btn{flex:1}}`
