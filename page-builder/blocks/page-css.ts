/** What every page of blocks rests on; the colours come from the shop's theme. */
export const pageCss = `.blocks{--pad:12px;max-width:1080px;margin:0 auto;display:flex;flex-direction:column;gap:var(--gap);color:var(--ink);font:15px/1.5 -apple-system,BlinkMacSystemFont,"PingFang SC","Microsoft YaHei","Noto Sans SC",system-ui,sans-serif;-webkit-text-size-adjust:100%;overflow-wrap:anywhere}
.blocks-bg{background:var(--bg)}
.blocks-card{background:var(--card)}
:where(.blocks) :where(*){box-sizing:border-box;margin:0;padding:0}
:where(.blocks) :where(a){color:inherit;text-decoration:none;-webkit-tap-highlight-color:transparent}
:where(.blocks) :where(ul){list-style:none}
:where(.blocks) :where(img){display:block;width:100%;height:auto}
:where(.blocks) :where(a,button,summary,input):focus-visible{outline:2px solid var(--accent);outline-offset:2px}
.block{min-width:0}
.block:empty{display:none}
.block-float{display:contents}
.block-top{margin-bottom:calc(-1*var(--gap))}
.blocks-gone{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.blocks-blank{display:block;width:100%;height:auto;background:var(--line);opacity:.6}
.blocks-icon{width:24px;height:24px;flex:none;fill:none;stroke:currentColor;stroke-width:1.6;stroke-linecap:round;stroke-linejoin:round}
.blocks-head{display:flex;align-items:flex-end;gap:8px;padding:8px var(--pad) 12px}
.blocks-head h2{font-size:19px;line-height:1.35;font-weight:650}
.blocks-head p{color:var(--ink-2);font-size:13px;line-height:1.5}
.blocks-head-text{flex:1;min-width:0}
.blocks-head-left h2::before{content:"";display:inline-block;width:4px;height:16px;margin-right:8px;border-radius:2px;background:var(--accent);vertical-align:-1px}
.blocks-head-center{flex-direction:column;align-items:center;text-align:center;gap:0;padding-top:20px}
.blocks-head-center h2{font-weight:600;letter-spacing:.12em;text-indent:.12em}
.blocks-head-center p{letter-spacing:.04em}
.blocks-more{display:inline-flex;align-items:center;gap:2px;min-height:44px;margin:-12px 0;padding-left:12px;color:var(--ink-2);font-size:13px;white-space:nowrap}
.blocks-more .blocks-icon{width:14px;height:14px}
.blocks-price{color:var(--accent);font-weight:700;font-size:18px;line-height:1.2;font-variant-numeric:tabular-nums;white-space:nowrap}
.blocks-price small{font-size:.68em;font-weight:600}
.blocks-was{position:relative;color:var(--ink-2);font-size:12px;font-variant-numeric:tabular-nums;white-space:nowrap}
@media (min-width:900px){.blocks{--pad:16px}.blocks-head h2{font-size:24px}.blocks-head p{font-size:14px}.blocks-head-left h2::before{height:20px}.blocks-head{padding-top:16px;padding-bottom:16px}}
@media (hover:hover){.blocks-more:hover{color:var(--accent)}}
@media (prefers-reduced-motion:reduce){:where(.blocks) :where(*){transition:none!important;scroll-behavior:auto!important}}`
