import { fieldCss, sheetCss } from '../page/base-css.ts'
import { confirmCss } from '../page/confirm-sheet.ts'

export const phoneCss = `${fieldCss}
.phone .btn-wide{margin-top:18px}
.phone .field-row{margin-top:0}
.phone [data-ask-code]{min-width:116px;padding:0 12px;border-radius:10px;font-weight:500;font-size:14px}
.phone-note{margin-top:10px;color:var(--ink-2);font-size:12px;text-align:center}`

export const addressCss = `${fieldCss}
${sheetCss}
.address{display:flex;align-items:center;gap:4px;border-top:1px solid var(--line)}
.address:first-child{border-top:0}
.address-main{flex:1;min-width:0;padding:14px 0;text-align:left}
.address-main[aria-current]{color:var(--accent)}
.address-who{display:flex;align-items:center;flex-wrap:wrap;gap:2px 8px;font-size:15px;line-height:22px}
.address-who span{font-variant-numeric:tabular-nums}
.address-place{display:block;margin-top:2px;color:var(--ink-2);font-size:13px;line-height:20px}
.address-do{flex:none;display:grid;place-items:center;width:44px;height:44px;color:var(--ink-2)}
.address-do .blocks-icon{width:20px;height:20px}
.tag{padding:0 6px;border-radius:4px;background:color-mix(in srgb,var(--accent) 12%,var(--card));color:var(--accent);font-size:11px;font-style:normal;line-height:18px}`

export const addressesCss = `${addressCss}
${confirmCss}
.mine{padding:0 var(--pad)}
.mine .address-list{padding:0 4px 0 16px}
.mine>.btn{margin-top:16px}
@media (min-width:900px){.mine,.mine-title{width:100%;max-width:720px;margin:0 auto}}`

export const loginCss = `${phoneCss}
.login{padding:32px 20px}
.login h1{font-size:24px;line-height:34px;font-weight:650}
.login>p{margin-top:4px;color:var(--ink-2);font-size:14px}
@media (min-width:900px){.login{width:440px;margin:48px auto 0;padding:40px;border-radius:16px;background:var(--card)}}`

export const meCss = `.me{display:flex;flex-direction:column;gap:10px;padding:12px var(--pad) 0}
.me-card{display:flex;align-items:center;gap:14px;padding:22px 16px}
.me-face{flex:none;display:grid;place-items:center;width:56px;height:56px;border-radius:50%;background:color-mix(in srgb,var(--accent) 12%,var(--card));color:var(--accent)}
.me-face .blocks-icon{width:30px;height:30px}
.me-say{flex:1;min-width:0}
.me-say h1{font-size:19px;line-height:28px;font-weight:650;font-variant-numeric:tabular-nums}
.me-say p{color:var(--ink-2);font-size:13px;line-height:18px}
.me-card .btn{flex:none;padding:0 16px}
.me-orders{padding:4px 4px 10px}
.me-head{display:flex;align-items:center;justify-content:space-between;padding:2px 4px 0 12px}
.me-head h2{font-size:15px;font-weight:650}
.me-tabs{display:grid;grid-template-columns:repeat(4,minmax(0,1fr))}
.me-tab{position:relative;display:flex;flex-direction:column;align-items:center;justify-content:center;gap:6px;min-height:68px;font-size:13px;line-height:18px}
.me-tab .blocks-icon{width:26px;height:26px;stroke-width:1.4}
.me-tab .count{left:calc(50% + 4px);top:4px}
.me-rows{overflow:hidden}
.me-row{display:flex;align-items:center;gap:12px;width:100%;min-height:54px;padding:0 12px 0 16px;font-size:15px;text-align:left}
.me-row+.me-row{border-top:1px solid var(--line)}
.me-row>.blocks-icon{width:22px;height:22px;color:var(--ink-2)}
.me-row>.blocks-icon~.blocks-icon{width:16px;height:16px;margin-left:auto;color:var(--ink-2)}
@media (min-width:900px){.me{width:100%;max-width:720px;margin:0 auto;gap:16px;padding-top:24px}}
@media (hover:hover){.me-row:hover,.me-tab:hover{color:var(--accent)}}`
