import { tickCss } from '../page/base-css.ts'
import { goodsLineCss } from '../page/goods-line.ts'
import { stepperCss } from '../page/stepper.ts'

export const cartCss = `${goodsLineCss}
${stepperCss}
${tickCss}
.page-title small{margin-left:8px;color:var(--ink-2);font-size:13px;font-weight:400}
.cart{padding:0 var(--pad)}
.shop:has(.cart-bar) .foot{padding-bottom:calc(140px + env(safe-area-inset-bottom))}
.cart-list{padding:0 12px 0 0;overflow:hidden}
.cart-list+.cart-list{margin-top:12px}
.cart-line{position:relative;display:flex;flex-wrap:wrap;align-items:center;padding:14px 0}
.cart-line+.cart-line{border-top:1px solid var(--line)}
.cart-tick{flex:none;display:grid;place-items:center;width:44px;min-height:88px}
.cart-gone .cart-tick{width:12px}
.cart-line .goods-title{padding-right:28px}
.cart-line .stepper button{width:40px;height:40px}
.cart-line .stepper input{width:34px;height:40px}
.cart-remove{position:absolute;right:-12px;top:4px;display:grid;place-items:center;width:44px;height:44px;color:var(--ink-2)}
.cart-remove .blocks-icon{width:16px;height:16px}
.cart-hint{flex:0 0 100%;padding-left:44px;color:#b3261e;font-size:13px;line-height:18px}
.cart-hint:empty{display:none}
.cart-gone-head{display:flex;align-items:center;justify-content:space-between;padding:6px 0 0 12px}
.cart-gone-head h2{font-size:14px;font-weight:600;color:var(--ink-2)}
.cart-gone .goods-picture{opacity:.5}
.cart-gone .goods-title{color:var(--ink-2)}
.cart-reason{padding:1px 8px;border-radius:6px;background:var(--line);font-size:12px;line-height:20px}
.cart-bar{position:fixed;left:0;right:0;bottom:calc(56px + env(safe-area-inset-bottom));z-index:24;border-top:1px solid var(--line);background:var(--card)}
.cart-bar-in{display:flex;align-items:center;gap:10px;height:60px;padding:0 10px 0 12px}
.cart-sum{flex:1;min-width:0;text-align:right;font-size:13px;line-height:20px}
.cart-sum .blocks-price{font-size:19px}
.cart-sum>small{display:block;color:var(--ink-2);font-size:11px;line-height:14px}
.cart-bar .btn{min-width:112px;padding:0 16px}
.cart [aria-busy=true]{opacity:.6}
@media (max-width:359px){.cart-bar .check{gap:6px;font-size:13px}.cart-bar .btn{min-width:96px;padding:0 10px}.goods-line .goods-picture{width:72px;height:72px}}
@media (min-width:900px){.cart{display:grid;grid-template-columns:minmax(0,1fr) 320px;gap:24px;align-items:start}.shop:has(.cart-bar) .foot{padding-bottom:32px}.cart-list{padding-right:20px}.cart-bar{position:sticky;top:88px;border:1px solid var(--line);border-radius:var(--radius)}.cart-bar-in{flex-direction:column;align-items:stretch;gap:14px;height:auto;padding:20px}.cart-sum .blocks-price{font-size:26px}.cart-remove{right:-8px}}`
