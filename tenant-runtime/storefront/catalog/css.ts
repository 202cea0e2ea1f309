import { productCardCss, richTextCss } from '@wanpu/blocks'
import { sheetCss } from '../page/base-css.ts'
import { stepperCss } from '../page/stepper.ts'

/** Shelves of product cards. */
export const goodsCss = `${productCardCss}
.goods{display:grid;grid-template-columns:repeat(2,minmax(0,1fr));gap:8px;padding:0 var(--pad)}
.goods>li{min-width:0}
.more-row{display:flex;justify-content:center;padding:20px var(--pad) 8px;color:var(--ink-2);font-size:13px}
.more-row .btn{min-width:160px}
@media (min-width:700px){.goods{grid-template-columns:repeat(3,minmax(0,1fr));gap:12px}}
@media (min-width:900px){.goods{grid-template-columns:repeat(4,minmax(0,1fr));gap:16px}}`

export const productCss = `${goodsCss}
${richTextCss}
${sheetCss}
${stepperCss}
.p{display:flex;flex-direction:column;gap:8px}
.p-side{display:contents}
.p-pictures{position:relative;background:var(--card)}
.p-track{display:flex;overflow-x:auto;scroll-snap-type:x mandatory;scrollbar-width:none;overscroll-behavior-x:contain}
.p-track::-webkit-scrollbar{display:none}
.p-track li{flex:0 0 100%;scroll-snap-align:start;scroll-snap-stop:always}
.p-track img{aspect-ratio:1;object-fit:cover}
.p-counter{position:absolute;right:12px;bottom:12px;padding:1px 10px;border-radius:999px;background:rgb(0 0 0/.66);color:#fff;font-size:12px;line-height:20px;font-variant-numeric:tabular-nums}
.p-thumbs{display:none}
.p-card{padding:14px 16px;background:var(--card)}
.p-price{display:flex;align-items:baseline;flex-wrap:wrap;gap:4px 8px;color:var(--ink-2);font-size:13px}
.p-price .blocks-price{font-size:28px;line-height:34px}
.p-price .blocks-was{font-size:14px}
.p-sold{margin-left:auto}
.p-title{margin-top:8px;font-size:18px;line-height:26px;font-weight:650}
.p-subtitle{margin-top:4px;color:var(--ink-2);font-size:14px;line-height:20px}
.p-promises{display:flex;flex-wrap:wrap;gap:4px 16px;margin-top:12px;padding-top:12px;border-top:1px solid var(--line);color:var(--ink-2);font-size:12px;line-height:20px}
.p-promises li{display:flex;align-items:center;gap:4px}
.p-promises .blocks-icon{width:15px;height:15px;color:var(--accent)}
.p-chosen{display:flex;align-items:center;gap:12px;width:100%;min-height:52px;text-align:left;font-size:14px}
.shop .p-chosen{padding:10px 12px 10px 16px;background:var(--card)}
.p-chosen-name{color:var(--ink-2);flex:none}
.p-chosen-text{flex:1;min-width:0;overflow:hidden;white-space:nowrap;text-overflow:ellipsis}
.p-chosen .blocks-icon{width:16px;height:16px;color:var(--ink-2)}
.p-details h2,.p-related h2{padding-bottom:10px;font-size:16px;line-height:24px;font-weight:650}
.p-details{padding-bottom:20px}
.p-none{color:var(--ink-2);font-size:14px}
.p-related{padding-top:16px}
.p-related h2{padding:0 var(--pad) 10px}
.p-bar{position:fixed;left:0;right:0;bottom:0;z-index:25;padding-bottom:env(safe-area-inset-bottom);border-top:1px solid var(--line);background:var(--card)}
.p-bar-in{display:flex;align-items:center;gap:8px;height:60px;padding:0 10px 0 4px}
.p-bar-way{position:relative;display:flex;flex-direction:column;align-items:center;justify-content:center;flex:none;width:48px;height:52px;color:var(--ink-2);font-size:11px;line-height:14px}
.p-bar-way .blocks-icon{width:22px;height:22px}
.p-bar-way .count{left:26px;top:1px}
.p-bar .btn{flex:1;min-width:0;padding:0 6px}
.shop:has(.p-bar) .foot{padding-bottom:calc(84px + env(safe-area-inset-bottom))}
.sku-head{position:relative;display:flex;gap:12px;padding:16px 56px 12px 16px}
.sku-picture{flex:none;width:96px;height:96px;border-radius:10px;object-fit:cover;background:var(--line)}
.sku-head .sku-picture{width:96px;height:96px}
.sku-say{display:flex;flex-direction:column;justify-content:center;gap:4px;min-width:0;color:var(--ink-2);font-size:13px;line-height:18px}
.sku-say .blocks-price{font-size:24px}
.sku-chosen{color:var(--ink)}
.sku-option{margin-top:12px}
.sku-option legend{padding-bottom:8px;font-size:14px;font-weight:600}
.sku-values{display:flex;flex-wrap:wrap;gap:8px}
.sku-value input{position:absolute;opacity:0;pointer-events:none}
.sku-value span{display:flex;align-items:center;justify-content:center;min-width:52px;min-height:44px;padding:4px 14px;border:1.5px solid transparent;border-radius:10px;background:var(--bg);font-size:14px;line-height:20px}
.sku-value input:checked+span{border-color:var(--accent);background:color-mix(in srgb,var(--accent) 8%,var(--card));color:var(--accent);font-weight:600}
.sku-value input:disabled+span{color:var(--ink-2);text-decoration:line-through;opacity:.5;cursor:not-allowed}
.sku-value input:focus-visible+span{outline:2px solid var(--accent);outline-offset:2px}
.sku-quantity{display:flex;align-items:center;justify-content:space-between;padding:20px 0 8px;font-size:14px;font-weight:600}
@media (min-width:900px){.p{display:grid;grid-template-columns:minmax(0,500px) minmax(0,1fr);gap:24px 40px;padding:24px var(--pad) 0;align-items:start}.p-side{position:sticky;top:88px;display:flex;flex-direction:column;gap:12px}.p-card{border-radius:var(--radius);padding:20px 24px}.p-pictures{border-radius:var(--radius);overflow:hidden}.p-pictures .p-counter{bottom:auto;top:456px}.p-thumbs{display:flex;gap:8px;padding:10px}.p-thumb{flex:none;border-radius:8px;overflow:hidden;border:2px solid transparent}.p-thumb img{width:64px;height:64px;object-fit:cover}.p-thumb[aria-current]{border-color:var(--accent)}.p-title{font-size:22px;line-height:32px}.p-price .blocks-price{font-size:34px;line-height:42px}.p-bar{position:static;border:0;border-radius:var(--radius)}.p-bar-in{height:76px;padding:0 20px 0 12px}.shop .p-chosen{border-radius:var(--radius);padding:14px 18px 14px 24px}.p-details{grid-column:1/-1}.p-details .rich-text{max-width:760px}.p-related{padding-top:32px}.p-related h2{font-size:20px}.shop:has(.p-bar) .foot{padding-bottom:32px}}
@media (hover:hover){.p-bar-way:hover,.p-chosen:hover .p-chosen-text{color:var(--accent)}}`

export const listCss = `${goodsCss}
.chips{display:flex;gap:8px;overflow-x:auto;padding:0 var(--pad) 4px;scrollbar-width:none}
.chips::-webkit-scrollbar{display:none}
.chip{flex:none;display:flex;align-items:center;min-height:44px}
.chip span{padding:5px 14px;border-radius:999px;background:var(--card);color:var(--ink-2);font-size:13px;line-height:20px;white-space:nowrap}
.chip[aria-current] span{background:var(--accent);color:var(--accent-ink);font-weight:600}
.chips-wrap{flex-wrap:wrap;overflow:visible}
.sorts{display:flex;padding:0 4px;margin-bottom:8px}
.sort{display:flex;align-items:center;gap:4px;min-height:44px;padding:0 12px;color:var(--ink-2);font-size:14px}
.sort[aria-current]{color:var(--accent);font-weight:600}
.find{position:relative;display:flex;margin:12px var(--pad);height:44px;border-radius:22px;background:var(--card);border:1px solid var(--line);color:var(--ink-2)}
.find>.blocks-icon{position:absolute;left:14px;top:12px;width:18px;height:18px;pointer-events:none}
.find input{flex:1;min-width:0;padding:0 4px 0 42px;border:0;border-radius:22px;background:none;color:var(--ink);font-size:16px;appearance:none}
.find button{min-width:64px;padding:0 16px;color:var(--accent);font-weight:600;font-size:15px}
.shelf{padding:16px var(--pad) 8px;font-size:15px;line-height:22px;font-weight:650}
.found{padding:0 var(--pad) 12px;color:var(--ink-2);font-size:13px}
@media (min-width:900px){.find{max-width:640px;margin-top:24px}}`

export const categoriesCss = `.cats{display:flex;align-items:flex-start;background:var(--card);min-height:70vh}
.cats-rail{position:sticky;top:0;flex:none;width:92px;align-self:stretch;background:var(--bg)}
.cats-rail ul{position:sticky;top:0}
.cats-rail a{display:flex;align-items:center;justify-content:center;min-height:52px;padding:6px 8px;color:var(--ink-2);font-size:14px;line-height:20px;text-align:center}
.cats-body{flex:1;min-width:0;padding:4px 12px 12px}
.cat{padding-top:12px;scroll-margin-top:8px}
.cat-head{display:flex;align-items:center;justify-content:space-between}
.cat-head h2{font-size:15px;font-weight:650}
.cat-grid{display:grid;grid-template-columns:repeat(3,minmax(0,1fr));gap:8px}
.cat-item{display:flex;flex-direction:column;gap:6px;font-size:12px;line-height:18px;text-align:center}
.cat-item img,.cat-item .blocks-blank{aspect-ratio:1;border-radius:var(--radius);object-fit:cover;background:var(--bg)}
.cat-item span{overflow:hidden;white-space:nowrap;text-overflow:ellipsis}
.cat-item b{font-weight:600;color:var(--accent)}
.cat-subs{display:flex;flex-wrap:wrap;gap:0 8px;margin-bottom:4px}
.cat-subs a{display:flex;align-items:center;min-height:44px}
.cat-subs span{padding:4px 12px;border-radius:999px;background:var(--bg);font-size:13px;line-height:20px}
@media (min-width:900px){.cats{margin:24px var(--pad) 0;border-radius:var(--radius);overflow:clip}.cats-rail{width:160px}.cats-rail ul{top:64px}.cats-body{padding:8px 28px 28px}.cat{scroll-margin-top:80px}.cat-grid{grid-template-columns:repeat(6,minmax(0,1fr));gap:16px}.cat-head h2{font-size:18px}.cat-item{font-size:13px}}
@media (hover:hover){.cats-rail a:hover,.cat-item:hover span{color:var(--accent)}}`
