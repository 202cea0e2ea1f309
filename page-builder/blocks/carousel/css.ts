export const carouselCss = `.b-carousel{position:relative}
.b-carousel-inset{margin:0 var(--pad);border-radius:var(--radius);overflow:hidden}
.b-carousel-track{display:flex;overflow-x:auto;scroll-snap-type:x mandatory;scrollbar-width:none;overscroll-behavior-x:contain}
.b-carousel-track::-webkit-scrollbar{display:none}
.b-carousel-slide{flex:0 0 100%;min-width:0;scroll-snap-align:center;scroll-snap-stop:always}
.b-carousel-link{position:relative;display:block;height:100%;overflow:hidden}
.b-carousel-link img,.b-carousel-link .blocks-blank{object-fit:cover}
.b-carousel-tall img,.b-carousel-tall .blocks-blank{aspect-ratio:4/5}
.b-carousel-photo img,.b-carousel-photo .blocks-blank{aspect-ratio:3/2}
.b-carousel-wide img,.b-carousel-wide .blocks-blank{aspect-ratio:15/7}
.b-carousel-text{position:absolute;inset:0;display:flex;flex-direction:column;align-items:flex-start;gap:6px}
.b-carousel-tall .b-carousel-text{padding:28px 24px}
.b-carousel-photo .b-carousel-text,.b-carousel-wide .b-carousel-text{justify-content:center;padding:16px 40% 16px 20px}
.b-carousel-ink-dark .b-carousel-text{color:#2a2320}
.b-carousel-ink-light .b-carousel-text{color:#fff}
.b-carousel-ink-dark.b-carousel-link .b-carousel-text{background:linear-gradient(100deg,rgb(255 255 255/.55),rgb(255 255 255/.12) 60%,transparent)}
.b-carousel-ink-light.b-carousel-link .b-carousel-text{background:linear-gradient(100deg,rgb(0 0 0/.5),rgb(0 0 0/.2) 60%,transparent)}
.b-carousel-tall .b-carousel-ink-dark .b-carousel-text{background:linear-gradient(rgb(255 255 255/.5),transparent 50%)}
.b-carousel-tall .b-carousel-ink-light .b-carousel-text{background:linear-gradient(rgb(0 0 0/.5),transparent 55%)}
.b-carousel-eyebrow{font-size:12px;line-height:18px;letter-spacing:.16em}
.b-carousel-title{font-size:24px;line-height:1.25;font-weight:650;text-wrap:balance}
.b-carousel-tall .b-carousel-title{font-size:34px;letter-spacing:.04em}
.b-carousel-line{font-size:13px;line-height:20px;text-wrap:balance}
.b-carousel-tall .b-carousel-line{font-size:15px;line-height:24px}
.b-carousel-button{margin-top:6px;padding:6px 18px;border-radius:999px;background:var(--accent);color:var(--accent-ink);font-size:14px;line-height:20px;font-weight:600}
.b-carousel-dots{position:absolute;left:0;right:0;bottom:10px;display:none;justify-content:center;gap:6px;pointer-events:none}
.b-carousel-moves .b-carousel-dots{display:flex}
.b-carousel-dots i{width:6px;height:6px;border-radius:3px;background:#fff;opacity:.7;box-shadow:0 0 0 .5px rgb(0 0 0/.25)}
.b-carousel-dots i.b-carousel-now{width:16px;opacity:1;background:var(--accent)}
@media (min-width:900px){.b-carousel,.b-carousel-inset{margin:0 var(--pad);border-radius:var(--radius);overflow:hidden}
.b-carousel.b-carousel img,.b-carousel.b-carousel .blocks-blank{aspect-ratio:5/2}
.b-carousel .b-carousel-text.b-carousel-text{justify-content:center;gap:10px;padding:32px 50% 32px 72px}
.b-carousel .b-carousel-ink-dark .b-carousel-text.b-carousel-text{background:linear-gradient(90deg,rgb(255 255 255/.5),transparent 60%)}
.b-carousel .b-carousel-ink-light .b-carousel-text.b-carousel-text{background:linear-gradient(90deg,rgb(0 0 0/.5),transparent 60%)}
.b-carousel .b-carousel-title.b-carousel-title{font-size:42px}
.b-carousel .b-carousel-line.b-carousel-line{font-size:17px;line-height:28px}
.b-carousel-eyebrow{font-size:14px}
.b-carousel-button{padding:9px 26px;font-size:16px;margin-top:12px}}`
