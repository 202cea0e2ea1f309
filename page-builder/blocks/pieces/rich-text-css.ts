/** Typography for cleaned rich text under `.rich-text`, for product details too. */
export const richTextCss = `.rich-text{color:var(--ink);font-size:15px;line-height:1.75}
.rich-text>*+*{margin-top:12px}
.rich-text h2,.rich-text h3,.rich-text h4{font-size:17px;line-height:1.5;font-weight:650}
.rich-text>*+h2,.rich-text>*+h3{margin-top:20px}
.rich-text ul,.rich-text ol{padding-left:20px;list-style:revert}
.rich-text li+li{margin-top:4px}
.rich-text a{color:var(--accent);text-decoration:underline}
.rich-text img{max-width:100%;height:auto;border-radius:var(--radius)}
.rich-text table{width:100%;border-collapse:collapse;font-size:13px;line-height:1.5;font-variant-numeric:tabular-nums}
.rich-text th,.rich-text td{padding:8px 6px;border:1px solid var(--line);text-align:center}
.rich-text th{background:var(--bg);font-weight:600}
.rich-text blockquote{padding:8px 14px;border-left:3px solid var(--accent);color:var(--ink-2)}`
