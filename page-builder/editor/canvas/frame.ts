import { type Theme, pageCss, registry, themeCss } from '@wanpu/blocks'

/** The canvas's document: it runs no script and sends no form, whatever lies in a page. */
export const frameContent =
  "<!DOCTYPE html><html lang=\"zh-CN\"><head><meta http-equiv=\"Content-Security-Policy\" content=\"script-src 'none'; form-action 'none'; frame-src 'none'; object-src 'none'\"></head><body></body></html>"

/** Css of all blocks over the shop's theme, and what marks them while they are edited. */
export const frameCss = (theme: Theme): string =>
  [
    themeCss(theme),
    pageCss,
    ...new Set([...registry.values()].flatMap((def) => def.css)),
    `html,body{margin:0;background:var(--bg);overscroll-behavior:none;scrollbar-width:thin}
[data-gjs-type="wrapper"]{min-height:100vh;padding-bottom:1px}
[data-gjs-type^="b:"]{position:relative;cursor:pointer;min-height:8px;content-visibility:auto;contain-intrinsic-size:auto 160px;scroll-margin:80px}
[data-gjs-type^="b:"]>*{pointer-events:none}
.gjs-selected.gjs-selected,.gjs-hovered.gjs-hovered{outline:none!important}
.gjs-hovered::after,.gjs-selected::after{content:"";position:absolute;inset:0;z-index:30;border:1px solid #0e6b53;pointer-events:none}
.gjs-selected::after{border-width:2px}
.block-top{order:-1}.block-bottom{order:1}.block-float{order:2}
.block-float,.block-bottom{content-visibility:visible}
.block-float{display:block}
.canvas-hidden>*{opacity:.3;filter:grayscale(1)}
.canvas-wrong{outline:2px solid #c22f2f;outline-offset:-2px}
.canvas-note{margin:0 12px;padding:20px 16px;border:1px dashed var(--line);border-radius:8px;background:var(--card);color:var(--ink-2);font-size:13px;text-align:center}
.canvas-empty::after{content:attr(data-empty);margin:40vh auto 0;color:var(--ink-2);font-size:14px}`,
  ].join('\n')
