/** The whole look of the public site; stands in the page and is allowed by its hash. */
export const css = `
*{box-sizing:border-box}
html{scroll-behavior:smooth;-webkit-text-size-adjust:100%}
@media(prefers-reduced-motion:reduce){html{scroll-behavior:auto}}
body{margin:0;font:16px/1.7 "PingFang SC","Microsoft YaHei","Noto Sans SC","Noto Sans CJK SC",system-ui,sans-serif;color:#1a2421;background:#fff;-webkit-font-smoothing:antialiased}
h1,h2,h3,p,ul,ol,figure{margin:0;padding:0}
ul,ol{list-style:none}
a{color:#0b5f49}
h1,h2{line-height:1.25;letter-spacing:.01em;text-wrap:balance}
:focus-visible{outline:2px solid #0e6b53;outline-offset:3px;border-radius:4px}
.skip{position:absolute;left:-9999px}
.skip:focus{left:16px;top:12px;z-index:9;background:#fff;padding:8px 12px}
.wide{max-width:1160px;margin:0 auto;padding:0 20px}
.top{position:sticky;top:0;z-index:2;background:rgb(255 255 255/.92);border-bottom:1px solid #e8ebe9}
.top .wide{display:flex;align-items:center;gap:8px;min-height:60px}
.brand{display:flex;align-items:center;gap:10px;font-size:19px;font-weight:600;color:#15201c;text-decoration:none;margin-right:auto}
.brand svg{width:30px;height:30px}
.top nav{display:none;gap:28px;margin-right:20px}
.top nav a{color:#4c5753;text-decoration:none}
.top nav a:hover{color:#0b5f49}
.button{display:inline-flex;align-items:center;justify-content:center;min-height:44px;padding:0 20px;border-radius:8px;border:1px solid #0e6b53;background:#0e6b53;color:#fff;font-weight:600;text-decoration:none;white-space:nowrap}
.button:hover{background:#0b5845}
.quiet{background:#fff;color:#0b5f49;border-color:#b5d8cb}
.quiet:hover{background:#e7f3ee}
.bare{background:none;border-color:transparent;color:#1a2421;padding:0 12px;font-weight:500}
.bare:hover{background:#f2f5f3}
.hero{background:linear-gradient(#f1f6f3,#fff);padding:48px 0 56px;overflow:hidden}
.hero h1{font-size:36px;font-weight:700;color:#10201a}
.hero .lead{margin-top:16px;font-size:18px;color:#3b4843;max-width:34em}
.deeds{display:flex;flex-wrap:wrap;gap:12px;margin-top:28px}
.note{margin-top:14px;color:#5a6661;font-size:14px}
.views{position:relative;margin-top:40px}
.views img{display:block;height:auto;border:1px solid #dde4e0;background:#fff;box-shadow:0 24px 60px -28px rgb(16 48 38/.35)}
.views .desk{width:100%;border-radius:12px}
.views .phone{position:absolute;right:-4px;bottom:-28px;width:27%;border-radius:14px;box-shadow:0 16px 40px -14px rgb(16 48 38/.5)}
section{padding:64px 0}
section h2{font-size:28px;font-weight:700;word-break:keep-all;overflow-wrap:anywhere}
section .lead{margin-top:10px;color:#4c5753}
.tint{background:#f5f7f5}
.shops{display:grid;gap:12px;margin-top:24px}
.shops a{display:flex;align-items:center;gap:14px;padding:16px;border:1px solid #dde4e0;border-radius:12px;background:#fff;color:#1a2421;text-decoration:none}
.shops a:hover{border-color:#0e6b53}
.shops b{display:grid;place-items:center;width:44px;height:44px;border-radius:8px;background:#e7f3ee;color:#0b5f49;font-size:18px}
.shops small{display:block;color:#5a6661;overflow-wrap:anywhere}
.plans{display:grid;gap:16px;margin-top:28px}
.plan{display:flex;flex-direction:column;padding:24px;border:1px solid #dde4e0;border-radius:14px;background:#fff}
.plan h3{font-size:20px}
.plan>p{color:#4c5753;min-height:3.4em}
.price{display:flex;align-items:baseline;gap:6px;margin:12px 0 16px;font-variant-numeric:tabular-nums}
.price strong{font-size:34px;line-height:1.1;letter-spacing:-.01em}
.price span{color:#5a6661}
.room{display:grid;grid-template-columns:repeat(3,1fr);gap:8px;padding:14px 0;border-block:1px solid #e8ebe9;font-variant-numeric:tabular-nums}
.room b{display:block;font-size:18px}
.room span{font-size:13px;color:#5a6661}
.holds{display:grid;gap:8px;margin:18px 0 22px}
.holds li{display:flex;gap:10px;align-items:baseline}
.holds li::before{content:"✓";color:#0e6b53;font-weight:700;width:1em;flex:none}
.holds .no{color:#6b7672}
.holds .no::before{content:"–";color:#6b7672}
.holds em{font-style:normal;font-size:12px;line-height:1.6;padding:0 8px;border-radius:99px;background:#fbf0dd;color:#7d4a05;white-space:nowrap}
.seen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.plan .button{margin-top:auto}
.steps{display:grid;gap:20px;margin-top:28px;counter-reset:step}
.steps li{display:grid;grid-template-columns:44px 1fr;gap:2px 16px;counter-increment:step}
.steps li::before{content:counter(step);grid-row:1/3;display:grid;place-items:center;width:44px;height:44px;border-radius:50%;background:#0e6b53;color:#fff;font-weight:700}
.steps h3{font-size:18px;line-height:1.4}
.steps p{color:#4c5753}
.questions{margin-top:20px;border-top:1px solid #dde4e0}
.questions details{border-bottom:1px solid #dde4e0}
.questions summary{cursor:pointer;padding:16px 0;font-weight:600;min-height:44px}
.questions p{padding:0 0 18px;color:#3b4843;max-width:46em}
.closing{background:#0c4a3a;color:#fff;text-align:center}
.closing .lead{color:#cfe4db}
.closing .deeds{justify-content:center}
.closing .button{background:#fff;color:#0c4a3a;border-color:#fff}
.foot{padding:28px 0 40px;color:#5a6661;font-size:14px}
.lost{min-height:60vh;display:grid;place-content:center;justify-items:center;gap:12px;text-align:center}
.lost svg{width:56px;height:56px}
@media(max-width:420px){.top .bare{padding:0 8px}.top .button{padding:0 14px}}
@media(min-width:700px){.shops{grid-template-columns:1fr 1fr}}
@media(min-width:900px){
.top nav{display:flex}
.hero{padding:80px 0 96px}
.hero .wide{display:grid;grid-template-columns:minmax(0,10fr) minmax(0,13fr);gap:56px;align-items:center}
.hero h1{font-size:52px}
.views{margin-top:0}
.views .phone{right:-24px;width:24%}
section{padding:88px 0}
section h2{font-size:36px}
.plans{grid-template-columns:repeat(3,1fr);gap:20px}
.steps{grid-template-columns:repeat(5,1fr);gap:28px}
.steps li{grid-template-columns:1fr;gap:10px;align-content:start}
.steps li::before{grid-row:auto}
.questions{columns:1}
}
`
