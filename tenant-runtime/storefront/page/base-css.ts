/** What every page of a shop rests on beside the css of blocks. Nothing here is wider than 320 px. */
export const baseCss = `body{margin:0;background:var(--bg);-webkit-tap-highlight-color:transparent}
.shop{max-width:none;min-height:100vh;min-height:100dvh;gap:0}
.shop-in{width:100%;max-width:1080px;margin:0 auto}
.shop-main{flex:1;padding-bottom:24px}
.shop :where(button,input,select,textarea){font:inherit;color:inherit}
.shop :where(button){border:0;background:none;cursor:pointer}
.shop :where(button:disabled){cursor:not-allowed}
.shop :where(fieldset){border:0;min-width:0}
.shop :where(summary,label){cursor:pointer}
.shop [hidden]{display:none!important}
.shop :where(select,textarea,[tabindex]):focus-visible{outline:2px solid var(--accent);outline-offset:2px}
.skip{position:absolute;left:8px;top:-60px;z-index:60;padding:10px 16px;border-radius:var(--radius);background:var(--card)}
.skip:focus{top:8px}
.bar{background:var(--card);border-bottom:1px solid var(--line)}
.bar-in{display:flex;align-items:center;height:52px;padding-left:var(--pad);padding-right:4px}
.bar-home{display:flex;align-items:center;gap:8px;min-width:0;height:44px;font-size:16px;font-weight:650}
.bar-home img{width:28px;height:28px;border-radius:50%;flex:none;object-fit:cover}
.bar-home span{overflow:hidden;white-space:nowrap;text-overflow:ellipsis}
.bar-links{display:none}
.bar-icons{display:flex;margin-left:auto}
.bar-icon{position:relative;display:grid;place-items:center;width:44px;height:44px}
.bar-icon .blocks-icon{width:22px;height:22px}
.count{position:absolute;left:24px;top:5px;min-width:18px;padding:0 5px;border-radius:9px;background:var(--accent);color:var(--accent-ink);font-size:11px;font-weight:600;line-height:18px;text-align:center}
.foot{padding:28px var(--pad) 32px;color:var(--ink-2);font-size:12px;line-height:20px;text-align:center}
.foot b{display:block;font-size:13px;font-weight:600;color:var(--ink)}
.foot a{display:inline-block;padding:6px 4px}
.has-tabs .foot,.has-tabs.no-foot{padding-bottom:calc(72px + env(safe-area-inset-bottom))}
.card{border-radius:var(--radius);background:var(--card)}
.btn{display:inline-flex;align-items:center;justify-content:center;gap:6px;min-height:44px;padding:0 20px;border-radius:22px;font-size:15px;font-weight:600;line-height:20px;text-align:center;white-space:nowrap;transition:opacity .15s}
.shop .btn-main{background:var(--accent);color:var(--accent-ink)}
.shop .btn-line{border:1px solid var(--line);background:var(--card);color:var(--ink)}
.shop .btn-soft{background:color-mix(in srgb,var(--accent) 12%,var(--card));color:var(--accent)}
.btn:active{opacity:.8}
.btn:disabled,.btn[aria-busy=true]{opacity:.45}
.btn-wide{width:100%}
.link{color:var(--ink-2);min-height:44px;display:inline-flex;align-items:center;gap:2px;font-size:14px}
.link .blocks-icon{width:14px;height:14px}
.blank{display:flex;flex-direction:column;align-items:center;gap:8px;padding:72px 24px 56px;text-align:center}
.blank>.blocks-icon{width:56px;height:56px;stroke-width:1.1;color:var(--ink-2);opacity:.7}
.blank h1,.blank h2{font-size:18px;line-height:26px;font-weight:600}
.blank p{max-width:26em;color:var(--ink-2);font-size:14px}
.blank-ways{display:flex;flex-wrap:wrap;justify-content:center;gap:12px;margin-top:16px}
.toast{position:fixed;left:50%;bottom:50%;z-index:80;max-width:min(80vw,320px);padding:10px 18px;border-radius:10px;background:rgb(20 20 20/.9);color:#fff;font-size:14px;line-height:20px;text-align:center;transform:translate(-50%,50%);pointer-events:none;opacity:0;transition:opacity .15s}
.toast-on{opacity:1}
.noscript{padding:10px var(--pad);background:var(--card);color:var(--ink-2);font-size:13px;text-align:center}
.page-title{padding:16px var(--pad) 12px;font-size:20px;line-height:28px;font-weight:650}
@media (min-width:900px){.bar{position:sticky;top:0;z-index:30}.bar-in{height:64px;padding-right:8px}.bar-home{font-size:18px}.bar-links{display:flex;gap:4px;margin-left:32px}.bar-links a{display:grid;place-items:center;height:44px;padding:0 14px;color:var(--ink-2);font-size:15px}.bar-links a[aria-current]{color:var(--accent);font-weight:600}.bar-home img{width:34px;height:34px}.shop-main{padding:8px 0 48px}.page-title{font-size:24px;line-height:32px}.tabs-phone{display:none}.has-tabs .foot,.has-tabs.no-foot{padding-bottom:32px}}
@media (hover:hover){.bar-icon:hover,.bar-links a:hover,.foot a:hover,.link:hover{color:var(--accent)}.btn-main:hover{opacity:.92}}`

/** Sheets from below; in the middle on a desk. */
export const sheetCss = `.sheet{position:fixed;inset:auto 0 0;width:100%;max-width:none;max-height:88vh;max-height:88dvh;border:0;border-radius:16px 16px 0 0;background:var(--card);color:var(--ink);overflow:hidden}
.sheet[open]{display:flex;flex-direction:column;animation:sheet-rise .18s ease-out}
.sheet::backdrop{background:rgb(0 0 0/.45)}
.sheet-head{position:relative;display:flex;align-items:center;min-height:52px;padding:0 56px 0 16px;font-size:16px;font-weight:600}
.sheet-head h2{font-size:16px;line-height:24px;font-weight:600}
.sheet-close{position:absolute;right:4px;top:4px;display:grid;place-items:center;width:44px;height:44px;color:var(--ink-2)}
.sheet-close .blocks-icon{width:20px;height:20px}
.sheet-body{flex:1;min-height:0;overflow-y:auto;overscroll-behavior:contain;padding:0 16px 16px}
.sheet-foot{display:flex;gap:10px;padding:10px 16px calc(10px + env(safe-area-inset-bottom));border-top:1px solid var(--line)}
.sheet-foot .btn{flex:1;padding:0 8px}
@keyframes sheet-rise{from{transform:translateY(40%);opacity:.4}}
@media (min-width:900px){.sheet{inset:0;margin:auto;width:560px;height:fit-content;border-radius:14px}}
@media (prefers-reduced-motion:reduce){.sheet[open]{animation:none}}`

/** Round boxes to tick. */
export const tickCss = `.check{display:flex;align-items:center;gap:10px;min-height:44px;font-size:15px}
.tick{appearance:none;flex:none;width:22px;height:22px;border:1.5px solid #b5b5b5;border-radius:50%;background:var(--card) center/14px no-repeat}
.tick:checked{border-color:var(--accent);background-color:var(--accent);background-image:url("data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 24 24' fill='none' stroke='%23fff' stroke-width='3.5' stroke-linecap='round' stroke-linejoin='round'%3E%3Cpath d='m5 12.5 4.5 4.5L19 7.5'/%3E%3C/svg%3E")}
.tick:disabled{opacity:.4}`

/** Labelled fields of forms. */
export const fieldCss = `.field{display:block;margin-top:14px}
.field-name{display:block;margin-bottom:6px;font-size:13px;color:var(--ink-2)}
.field-in{display:block;width:100%;min-height:46px;padding:10px 12px;border:1px solid var(--line);border-radius:10px;background:var(--card);font-size:16px;line-height:24px}
.field-in[aria-invalid=true]{border-color:#c62828}
textarea.field-in{resize:vertical}
select.field-in{appearance:none;padding-right:24px;text-overflow:ellipsis;background-image:url("data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 12 12' fill='none' stroke='%23777' stroke-width='1.5'%3E%3Cpath d='m2.5 4.5 3.5 3.5 3.5-3.5'/%3E%3C/svg%3E");background-repeat:no-repeat;background-position:right 8px center;background-size:12px}
.field-row{display:flex;gap:8px}
.field-row>*{flex:1;min-width:0}
.field-row>.btn{flex:none}
.field-error{display:block;margin-top:4px;color:#c62828;font-size:13px;line-height:18px}
.field-error:empty{display:none}
${tickCss}`
